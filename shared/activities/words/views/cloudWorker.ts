import { type CloudRequest, fitCloud } from '../fitCloud.ts'

/** Lays clouds out away from the window’s own thread: a request in, its answer with the same number out. */
addEventListener('message', (event: MessageEvent<{ number: number; request: CloudRequest }>) => {
  const { number, request } = event.data
  postMessage({ number, fitted: fitCloud(request) })
})
