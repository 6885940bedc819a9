"""The page of a kiosk that does not work now. It needs nothing of the program but its words, if they can be had."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class OutOfOrder(QWidget):
    """The page: the kiosk does not work now, go to the desk; in the town's language, with the code for staff."""

    def __init__(self, code: str, language: str, parent: QWidget | None = None) -> None:
        """`language` is the town's first one; without its catalogue the page speaks Dutch."""
        super().__init__(parent)
        self.title, self.lead = _words(language)
        self.code = code
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{self.title} {self.lead}")

    def stand(self) -> None:
        """Show it above everything: over its parent, or as a screen of its own."""
        parent = self.parentWidget()
        if parent is None:
            self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
            self.setCursor(Qt.CursorShape.BlankCursor)
            self.showFullScreen()
        else:
            parent.installEventFilter(self)
            self.setGeometry(parent.rect())
            self.show()
        self.raise_()
        self.setFocus()
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dark, with large words: it is read from where the visitor stands."""
        del event
        unit = min(self.width() / 1080, self.height() / 1080)
        room = QRect(self.rect()).adjusted(*(round(unit * each) for each in (72, 72, -72, -72)))
        half = room.height() // 2
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.fillRect(self.rect(), QColor("#0E3C44"))
        wraps = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        upper, lower = room.adjusted(0, 0, 0, -half), room.adjusted(0, half + round(unit * 36), 0, 0)
        for text, size, colour, place, bold, align in (
            (self.title, 88, "#FFFFFF", upper, True, Qt.AlignmentFlag.AlignBottom),
            (self.lead, 64, "#FFFFFF", lower, False, Qt.AlignmentFlag.AlignTop),
            (self.code, 42, "#D9EAE8", room, False, Qt.AlignmentFlag.AlignBottom),
        ):
            font = QFont()
            font.setFamilies(["Noto Sans", "Noto Sans Arabic"])
            font.setPixelSize(max(round(size * unit), 8))
            font.setBold(bold)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(place, int(wraps | align), text)
        painter.end()

    def eventFilter(self, watched: QObject, event: Any) -> bool:
        """Keep its size with its parent's."""
        if event.type() == event.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False


def _words(language: str) -> tuple[str, str]:
    """Return the words of the page. Whatever stands in the way of a catalogue, there are words."""
    try:
        from kiosk.printing.fonts import load_fonts
        from kiosk.system.catalogue import language as catalogue

        load_fonts()
        translate = catalogue(language).translate
        return (
            translate("fault", "Deze kiosk werkt nu niet."),
            translate("help", "Ga naar de balie of roep een medewerker."),
        )
    except Exception:  # noqa: BLE001 - a page about a fault must not fail of another one
        return "Deze kiosk werkt nu niet.", "Ga naar de balie of roep een medewerker."
