import type { DemarcheId } from '../../../../shared/domain/ids.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useCommands, useLibrary } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import { goTo } from '../../routes.ts'

/** The démarches of this computer. */
export function HomeScreen() {
  const words = useWords('home')
  const commands = useCommands()
  const items = useLibrary((replica) => rowsIn(replica, 'shelfItems'))
  const seeExample = async () => {
    const id = newId<DemarcheId>()
    const answer = await commands.shelf.create({
      id,
      title: words('exampleTitle'),
      template: 'pays-de-lormiere',
    })
    if (answer.status === 'done') goTo({ screen: 'demarche', demarcheId: id })
  }
  return (
    <main>
      <h1>{words('myDemarches')}</h1>
      {items.map((item) => (
        <p key={item.id}>
          <Button onClick={() => goTo({ screen: 'demarche', demarcheId: item.id })}>{item.title}</Button>
        </p>
      ))}
      <Button onClick={seeExample}>{words('seeExample')}</Button>
    </main>
  )
}
