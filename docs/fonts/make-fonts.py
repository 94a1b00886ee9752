#!/usr/bin/python3
"""Makes one TrueType subset for embedding in PDF from a CFF or TrueType source font.

usage: make-fonts.py SOURCE TARGET.ttf FAMILY [--tolerance UNITS] [--digits | --latin | --table LIST [--beyond]]
needs Debian's python3-fonttools. Keeps ASCII, all of GB 2312 and the marks an official document uses (--digits: only what a
page number needs; --latin: ASCII and the Latin letters with accents; --table: the 8 105 characters of the table of 2013 as well,
read from tgh2013.txt; --beyond: of those only what GB 2312 lacks, and more symbols). CFF outlines become
quadratic curves within UNITS of the em (default 1.0); layout tables and hinting go.
"""
import argparse

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable

ARGS = argparse.ArgumentParser()
ARGS.add_argument("source"), ARGS.add_argument("target"), ARGS.add_argument("family")
ARGS.add_argument("--tolerance", type=float, default=1.0)
ARGS.add_argument("--digits", action="store_true")
ARGS.add_argument("--latin", action="store_true")
ARGS.add_argument("--table", metavar="LIST")
ARGS.add_argument("--beyond", action="store_true")

# lists, units, arrows, ticks and the like that statements and plans use, in and beyond GB 2312
SYMBOLS = ("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⓪❶❷❸❹❺❻❼❽❾❿㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"
           "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ℃℉％‰‱㎡㎥㎎㎏㎜㎝㎞㏄㏎㏑㏒㏕㎖㎗㎘"
           "§·•●○◆◇★☆■□▲△▼▽▪▫◎◉※†‡№℡™®©°~～–—―‖…‥‐‑‒′″€£¥￥＄￠￡→←↑↓↔↗↘✓✔✗✘☐☑☒"
           "×÷±≤≥≠≈≡∞√∑∏∫∥∠∵∴∶∷∽≌⊥⊙∈∩∪¹²³½¼¾⅓⅔µμαβγδθλπσΣΔΩ〇々〆〒〓「」『』〔〕【】〖〗〈〉《》﹪")


def table(path):
    """The characters of the table of 2013 (通用规范汉字表)."""
    with open(path, encoding="utf-8") as lines:
        found = {ord(c) for line in lines if not line.startswith("#") for c in line.strip()}
    if len(found) != 8105:
        raise SystemExit(f"{path}: not the 8105 characters of the table")
    return found


def wanted(args):
    """Code points to keep."""
    if args.digits:
        return set(map(ord, " 0123456789—-"))
    if args.latin:
        return set(range(0x20, 0x7F)) | set(range(0xC0, 0x180)) | set(map(ord, "ǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜ")) - {0xD7, 0xF7}
    keep = set(range(0x20, 0x7F)) | set(map(ord, "—…·〇“”‘’–•①②③④⑤⑥⑦⑧⑨⑩"))
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                keep.add(ord(bytes([row, cell]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    if args.beyond:
        return table(args.table) - keep | set(map(ord, SYMBOLS))
    return keep | (table(args.table) if args.table else set())


def to_truetype(font, tolerance):
    """Replaces CFF outlines by quadratic ones, in place."""
    glyphs, order, drawn = font.getGlyphSet(), font.getGlyphOrder(), {}
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, tolerance, reverse_direction=True))
        drawn[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = table = newTable("glyf")
    table.glyphOrder, table.glyphs = order, drawn
    for name in order:
        drawn[name].recalcBounds(table)
        advance, _ = font["hmtx"].metrics[name]
        font["hmtx"].metrics[name] = (advance, getattr(drawn[name], "xMin", 0) or 0)
    maxp = font["maxp"]
    maxp.tableVersion, maxp.maxZones = 0x00010000, 1
    for field in ("maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements maxSizeOfInstructions "
                  "maxComponentElements maxPoints maxContours maxCompositePoints maxCompositeContours maxComponentDepth").split():
        setattr(maxp, field, 0)
    font["head"].glyphDataFormat, font.sfntVersion = 0, "\0\1\0\0"
    del font["CFF "]


def main():
    args = ARGS.parse_args()
    options = subset.Options()
    options.layout_features, options.hinting, options.name_IDs, options.notdef_outline = [], False, ["*"], True
    options.drop_tables += ["GSUB", "GPOS", "VORG", "vmtx", "vhea", "BASE", "DSIG", "GDEF"]
    options.desubroutinize = True
    font = subset.load_font(args.source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted(args))
    subsetter.subset(font)
    if "CFF " in font:
        to_truetype(font, args.tolerance)
    font["post"].formatType = 3.0
    for record in font["name"].names:
        if record.nameID in (1, 4, 16):
            record.string = args.family
        if record.nameID == 6:
            record.string = args.family.replace(" ", "")
    font.save(args.target)
    print(args.target, len(font.getGlyphOrder()), "glyphs")


main()
