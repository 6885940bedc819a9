"""The text of a ticket in one language: what next, the answers, what to bring, where it was read."""

from __future__ import annotations

from kiosk.domain.document import Block, CheckItem
from kiosk.printing.fee import draw_fee
from kiosk.printing.measures import Style
from kiosk.printing.passage import lay
from kiosk.printing.sheet import Bar, Frame, Sheet, Text

DASH, SPACE = 12, 6
"""Of the rule between two languages, in dots."""
NOTE_RULE = 4
"""How wide the rule beside a note is, in dots."""


def draw_block(sheet: Sheet, block: Block) -> None:
    """One language; a translation begins with its mark. Right to left, everything is mirrored."""
    _BlockDrawing(sheet, block).draw()


def draw_dashes(sheet: Sheet) -> None:
    """The dashed rule between two languages."""
    sizes = sheet.sizes
    for x in range(sheet.left, sheet.right, DASH + SPACE):
        sheet.add(Bar(x, sheet.y, min(DASH, sheet.right - x), sizes.dash))
    sheet.skip(sizes.dash)


class _BlockDrawing:
    def __init__(self, sheet: Sheet, block: Block) -> None:
        self.sheet = sheet
        self.sizes = sheet.sizes
        self.block = block
        self.mirrored = block.right_to_left

    def draw(self) -> None:
        block, gap = self.block, self.sizes.gap
        if block.mark:
            self.sheet.skip(gap.part)
            self._mark(block.mark)
        if block.next_title:
            self._heading(block.next_title)
        for line in block.next_lines:
            self._paragraph(line, self.sizes.body)
        if block.answers:
            self.sheet.skip(gap.line)
            self._paragraph(block.answers, self.sizes.body)
        if block.fee:
            self.sheet.skip(gap.item)
            draw_fee(self.sheet, block.fee, mirrored=self.mirrored)
        if block.items:
            if block.items_title:
                self._heading(block.items_title)
            for item in block.items:
                self._item(item)
        for note in block.notes:
            self._note(note)
        if block.source:
            self.sheet.skip(gap.item)
            self._paragraph(block.source, self.sizes.small)

    def _style(self, style: Style) -> Style:
        return self.sizes.in_script(style, self.mirrored)

    def _heading(self, text: str) -> None:
        self.sheet.skip(self.sizes.gap.part)
        self._paragraph(text, self.sizes.heading)

    def _paragraph(self, text: str, style: Style, indent: int = 0) -> None:
        """A paragraph, `indent` dots from the side where lines begin."""
        width = self.sizes.content - indent
        passage = lay(text, self._style(style), width, right_to_left=self.mirrored)
        self.sheet.write(passage, self.sheet.left if self.mirrored else self.sheet.left + indent)

    def _mark(self, text: str) -> None:
        """White on black, at the side where lines begin: this text is only a translation."""
        inset = self.sizes.gap.part
        style = self._style(self.sizes.translation)
        passage = lay(text, style, self.sizes.content - 2 * inset, right_to_left=self.mirrored)
        width = passage.natural + 2 * inset
        x = self.sheet.right - width if self.mirrored else self.sheet.left
        self.sheet.add(Bar(x, self.sheet.y, width, passage.height))
        self.sheet.add(Text(passage, self.sheet.left + inset, self.sheet.y, light=True))
        self.sheet.skip(passage.height)

    def _item(self, item: CheckItem) -> None:
        """A box to tick, the document in bold, under a translation its original name, then the town's conditions."""
        sheet, sizes = self.sheet, self.sizes
        indent = sizes.box + sizes.gap.inset
        if item.alternative and item.either:
            self._paragraph(item.either, sizes.body, indent)
        else:
            sheet.skip(sizes.gap.item)
        line = self._style(sizes.body_bold).line
        x = sheet.right - sizes.box if self.mirrored else sheet.left
        sheet.add(Frame(x, sheet.y + (line - sizes.box) // 2, sizes.box, sizes.box, sizes.box_border))
        self._paragraph(item.text, sizes.body_bold, indent)
        for text in (item.original, item.detail):
            if text:
                self._paragraph(text, sizes.body, indent)

    def _note(self, text: str) -> None:
        """A notice of the town, with a rule beside it."""
        sheet, sizes = self.sheet, self.sizes
        sheet.skip(sizes.gap.part)
        top = sheet.y
        self._paragraph(text, sizes.body, NOTE_RULE + sizes.gap.inset)
        x = sheet.right - NOTE_RULE if self.mirrored else sheet.left
        sheet.add(Bar(x, top, NOTE_RULE, sheet.y - top))
