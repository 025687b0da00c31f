#!/usr/bin/python3
"""Builds the fonts of the printed documents, once, from the fonts the project already depends on.

    python3 resources/fonts/build.py <folder with the Noto sources>

Needs Debian's python3-fonttools and python3-brotli. The text families come from node_modules; the
folder must hold, as published, NotoEmoji.woff (npm @fontsource/noto-emoji, emoji subset) and the files
NotoSans-Regular.ttf, NotoSansMath-Regular.ttf, NotoSansSymbols2-Regular.ttf, NotoSansHebrew-Regular.ttf and
NotoSansArabic-Regular.ttf (Debian fonts-noto-core). Same sources, same bytes.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault('SOURCE_DATE_EPOCH', '1767225600')

from fontTools import merge, subset
from fontTools.misc.timeTools import epoch_diff
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).resolve().parent
MODULES = HERE.parent.parent / 'node_modules' / '@fontsource-variable'
BRICOLAGE = MODULES / 'bricolage-grotesque' / 'files'
ATKINSON = MODULES / 'atkinson-hyperlegible-next' / 'files'

NO_BREAK_SPACE = 0x00A0
NARROW_NO_BREAK_SPACE = 0x202F
NO_BREAK_HYPHEN = 0x2011
OBJECT_DATE = int(os.environ['SOURCE_DATE_EPOCH']) - epoch_diff

# file, family, style, weight, italic, sources, axes
TEXT_FONTS = [
    ('BricolageGrotesque-ExtraBold-75.ttf', 'Bricolage Grotesque 75', 'ExtraBold', 800, False,
     [BRICOLAGE / f'bricolage-grotesque-{part}-standard-normal.woff2' for part in ('latin', 'latin-ext')],
     {'opsz': 24, 'wght': 800, 'wdth': 75}),
    ('BricolageGrotesque-ExtraBold-88.ttf', 'Bricolage Grotesque 88', 'ExtraBold', 800, False,
     [BRICOLAGE / f'bricolage-grotesque-{part}-standard-normal.woff2' for part in ('latin', 'latin-ext')],
     {'opsz': 24, 'wght': 800, 'wdth': 88}),
] + [
    (f'AtkinsonHyperlegibleNext-{style.replace(" ", "")}.ttf', 'Atkinson Hyperlegible Next Print', style, weight,
     italic,
     [ATKINSON / f'atkinson-hyperlegible-next-{part}-wght-{"italic" if italic else "normal"}.woff2'
      for part in ('latin', 'latin-ext')],
     {'wght': weight})
    for style, weight, italic in (('Regular', 400, False), ('Italic', 400, True),
                                  ('SemiBold', 600, False), ('SemiBold Italic', 600, True))
]


def ranges(*pairs):
    return [code for first, last in pairs for code in range(first, last + 1)]


# file, source, family, code points kept (None: all)
FALLBACK_FONTS = [
    ('NotoSans-Fallback.ttf', 'NotoSans-Regular.ttf', 'Noto Sans Fallback',
     ranges((0x0100, 0x024F), (0x02B0, 0x036F), (0x0370, 0x03FF), (0x0400, 0x052F), (0x1E00, 0x1EFF),
            (0x2010, 0x205E), (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2100, 0x218B), (0xFFFD, 0xFFFD))),
    ('NotoSansSymbols2-Fallback.ttf', 'NotoSansSymbols2-Regular.ttf', 'Noto Sans Symbols 2 Fallback',
     ranges((0x2300, 0x23FF), (0x2460, 0x24FF), (0x2500, 0x27BF), (0x2B00, 0x2BFF), (0x1F780, 0x1F7D8),
            (0x1F800, 0x1F8FF))),
    ('NotoSansMath-Fallback.ttf', 'NotoSansMath-Regular.ttf', 'Noto Sans Math Fallback',
     ranges((0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0x27F0, 0x27FF), (0x2900, 0x297F),
            (0x2A00, 0x2AFF), (0x1D400, 0x1D7FF))),
    ('NotoEmoji-Fallback.ttf', 'NotoEmoji.woff', 'Noto Emoji Fallback', None),
    ('NotoSansHebrew-Fallback.ttf', 'NotoSansHebrew-Regular.ttf', 'Noto Sans Hebrew Fallback',
     ranges((0x0590, 0x05FF), (0xFB1D, 0xFB4F), (0x200C, 0x200F))),
    ('NotoSansArabic-Fallback.ttf', 'NotoSansArabic-Regular.ttf', 'Noto Sans Arabic Fallback',
     ranges((0x0600, 0x06FF), (0x0750, 0x077F), (0x200C, 0x200F))),
]


def rename(font, family, style, weight, italic):
    """Gives one family and one PostScript name to each file; keeps copyright and licence."""
    names = font['name']
    kept = [(record.nameID, record.toUnicode()) for record in names.names
            if record.nameID in (0, 13, 14) and record.platformID == 3]
    names.names = []
    postscript = f'{family}-{style}'.replace(' ', '')
    for identifier, value in kept + [(1, family if style in ('Regular', 'Italic') else f'{family} {style}'),
                                     (2, 'Italic' if italic else 'Regular'), (3, f'Tablee;{postscript}'),
                                     (4, f'{family} {style}'), (5, 'Version 1.000'), (6, postscript),
                                     (16, family), (17, style)]:
        names.setName(value, identifier, 3, 1, 0x409)
    font['OS/2'].usWeightClass = weight
    font['head'].created = font['head'].modified = OBJECT_DATE
    font.recalcTimestamp = False
    for tag in ('DSIG', 'STAT', 'MVAR', 'HVAR', 'avar', 'vhea', 'vmtx'):
        if tag in font:
            del font[tag]


def add_glyph(font, code, source, width=None):
    """Adds a glyph of its own for `code`, drawn as `source`, so that copied text stays itself."""
    name = f'uni{code:04X}.print'
    origin = font.getBestCmap()[source]
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font['glyf'].glyphs[name] = font['glyf'][origin]
    font['glyf'].glyphOrder = font.getGlyphOrder()
    advance, bearing = font['hmtx'][origin]
    font['hmtx'][name] = (advance if width is None else width, bearing)
    for table in font['cmap'].tables:
        if table.isUnicode():
            table.cmap[code] = name


def build_text_font(file, family, style, weight, italic, sources, axes):
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for index, source in enumerate(sources):
            font = instancer.instantiateVariableFont(TTFont(source), axes, inplace=True)
            font.flavor = None
            for tag in ('MVAR', 'STAT', 'HVAR'):
                if tag in font:
                    del font[tag]
            part = f'{folder}/{index}.ttf'
            font.save(part)
            parts.append(part)
        merged = merge.Merger().merge(parts)
        path = f'{folder}/merged.ttf'
        merged.save(path)
        font = TTFont(path, recalcTimestamp=False)
    space_width = font['hmtx'][font.getBestCmap()[0x20]][0]
    add_glyph(font, NO_BREAK_SPACE, 0x20)
    add_glyph(font, NARROW_NO_BREAK_SPACE, 0x20, round(space_width * 0.6))
    add_glyph(font, NO_BREAK_HYPHEN, 0x2D)
    rename(font, family, style, weight, italic)
    font.save(HERE / file)


def build_fallback_font(file, source, family, codes, folder):
    font = TTFont(Path(folder) / source, recalcTimestamp=False)
    options = subset.Options(layout_features=['*'], name_IDs=['*'], notdef_outline=True, hinting=False,
                             glyph_names=False, recalc_timestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes if codes is not None else font.getBestCmap().keys())
    subsetter.subset(font)
    font.flavor = None
    rename(font, family, 'Regular', 400, False)
    font.save(HERE / file)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for entry in TEXT_FONTS:
        build_text_font(*entry)
    for entry in FALLBACK_FONTS:
        build_fallback_font(*entry, sys.argv[1])
    for path in sorted(HERE.glob('*.ttf')):
        font = TTFont(path)
        print(f'{path.name}: {path.stat().st_size // 1000} kB, {len(font.getBestCmap())} signs')


main()
