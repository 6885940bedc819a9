"""Reads a PDF with tools of another maker than the one that wrote it (Debian package: poppler-utils)."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import unicodedata

import pytest
from PIL import Image

from kiosk.printing.measures import DPI

POINTS_PER_MM = 72 / 25.4
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def _tool(name: str, data: bytes, *arguments: str) -> bytes:
    if shutil.which(name) is None:
        pytest.skip(f"{name} is missing: install the Debian package poppler-utils")
    return subprocess.run([name, *arguments], input=data, capture_output=True, check=True).stdout


def pdf_text(data: bytes) -> str:
    """All text of the PDF, each letter in its plain form, blanks as one blank, without direction marks."""
    text = _tool("pdftotext", data, "-", "-").decode("utf-8")
    plain = unicodedata.normalize("NFKC", _DIRECTIONS.sub("", text))
    return " ".join(plain.split())


def pdf_size_mm(data: bytes) -> tuple[int, float, float]:
    """The number of pages, and the width and height of the first one in mm."""
    info = _tool("pdfinfo", data, "-").decode("utf-8")
    pages = re.search(r"Pages:\s+(\d+)", info)
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+) pts", info)
    assert pages is not None, info
    assert size is not None, info
    return int(pages[1]), float(size[1]) / POINTS_PER_MM, float(size[2]) / POINTS_PER_MM


def pdf_page(data: bytes) -> Image.Image:
    """The first page at the printer's resolution."""
    picture = _tool("pdftoppm", data, "-r", str(DPI), "-gray", "-singlefile", "-")
    return Image.open(io.BytesIO(picture)).convert("L")
