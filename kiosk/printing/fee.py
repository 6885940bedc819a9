"""The framed fee: one amount beside its label, several amounts each with its condition, or a sentence without any."""

from __future__ import annotations

from math import ceil

from kiosk.domain.document import FeeBox, FeeLine
from kiosk.printing.measures import Style
from kiosk.printing.passage import Passage, lay, natural_width
from kiosk.printing.sheet import Frame, Sheet, Text


def draw_fee(sheet: Sheet, fee: FeeBox, *, mirrored: bool) -> None:
    """The box at the current height, as high as its text needs. No amount stands without the condition it has."""
    _FeeDrawing(sheet, fee, mirrored).draw()


class _FeeDrawing:
    def __init__(self, sheet: Sheet, fee: FeeBox, mirrored: bool) -> None:
        sizes = sheet.sizes
        self.sheet = sheet
        self.sizes = sizes
        self.fee = fee
        self.mirrored = mirrored
        self.padding = sizes.frame + sizes.gap.inset
        self.width = sizes.content - 2 * self.padding

    def draw(self) -> None:
        sheet, sizes = self.sheet, self.sizes
        top = sheet.y
        sheet.skip(sizes.frame + sizes.gap.item)
        single = self.fee.lines[0] if len(self.fee.lines) == 1 else None
        if single is None or single.condition or not self._side_by_side(single):
            self._stacked()
        sheet.skip(sizes.gap.item + sizes.frame)
        sheet.add(Frame(sheet.left, top, sizes.content, sheet.y - top, sizes.frame))

    def _lay(self, text: str, style: Style, width: float) -> Passage:
        return lay(text, self.sizes.in_script(style, self.mirrored), width, right_to_left=self.mirrored)

    def _side_by_side(self, line: FeeLine) -> bool:
        """Label and method on one side, the amount on the other; False when they are too long for that."""
        sheet, sizes = self.sheet, self.sizes
        amount_width = ceil(natural_width(line.amount, sizes.amount))
        label_width = self.width - amount_width - sizes.gap.inset
        texts = [(self.fee.title, sizes.fee_title), (self.fee.method, sizes.body)]
        words = [natural_width(word, style) for text, style in texts for word in text.split()]
        if label_width < max(words, default=0):
            return False
        left, right = sheet.left + self.padding, sheet.right - self.padding
        amount = lay(line.amount, sizes.amount, amount_width + 1)
        labels = [self._lay(text, style, label_width) for text, style in texts if text]
        height = sum(label.height for label in labels)
        y = sheet.y + max(0, amount.height - height) / 2
        for label in labels:
            sheet.add(Text(label, right - label_width if self.mirrored else left, y))
            y += label.height
        inner = max(amount.height, height)
        x = left if self.mirrored else right - amount_width
        sheet.add(Text(amount, x, sheet.y + (inner - amount.height) // 2))
        sheet.skip(inner)
        if self.fee.sentence:
            self._write(self.fee.sentence, sizes.body_bold)
        return True

    def _stacked(self) -> None:
        """Label, each amount with its condition under it, the sentence; the method last, under what it is for."""
        sizes = self.sizes
        self._write(self.fee.title, sizes.fee_title)
        for place, line in enumerate(self.fee.lines):
            if place:
                self.sheet.skip(sizes.gap.item)
                if self.fee.either:
                    self._write(self.fee.either, sizes.body_bold)
            self._write(line.amount, sizes.amount)
            if line.condition:
                self._write(line.condition, sizes.body)
        if self.fee.sentence:
            self._write(self.fee.sentence, sizes.body_bold)
        if self.fee.method:
            self.sheet.skip(sizes.gap.item)
            self._write(self.fee.method, sizes.body)

    def _write(self, text: str, style: Style) -> None:
        self.sheet.write(self._lay(text, style, self.width), self.sheet.left + self.padding)
