"""Headless Chromium and Poppler for tests: pages are printed, measured and read; without them those tests skip.

Both are Debian's; `.ci/run` installs them. Nothing is fetched: the pages are files, and hold no address of their own.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from html import escape
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["boxes", "measured", "printed", "words"]

_QUIET = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync",
          "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage")  # fmt: skip

_MEASURE = """
addEventListener("load", () => {
  const found = {};
  for (const frame of document.querySelectorAll("iframe")) {
    const view = frame.contentDocument, root = view.documentElement;
    const style = view.defaultView.getComputedStyle(view.querySelector("p"));
    const place = view.querySelector("p").getBoundingClientRect();
    let back = view.querySelector("p"), color = "rgba(0, 0, 0, 0)";
    while (back && color === "rgba(0, 0, 0, 0)") {
      color = view.defaultView.getComputedStyle(back).backgroundColor;
      back = back.parentElement;
    }
    found[frame.id] = {
      across: root.scrollWidth, room: root.clientWidth, direction: style.direction, ink: style.color, paper: color,
      size: parseFloat(style.fontSize), left: place.left, right: place.right, fetched:
      view.defaultView.performance.getEntriesByType("resource").length,
    };
  }
  document.getElementById("found").textContent = JSON.stringify(found);
});
"""


def _program(name: str, package: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"needs system package {package}")
    return found


def _run(folder: Path, *arguments: str) -> str:
    chromium = _program("chromium", "chromium")
    done = subprocess.run(  # noqa: S603 - a program of the system, and files of our own
        [chromium, *_QUIET, f"--user-data-dir={folder / 'profile'}", *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def measured(folder: Path, pages: Mapping[str, str], *, width: int, dark: bool = False) -> dict[str, Any]:
    """What the browser computes for each page in a window ``width`` pixels wide, all in one run."""
    frames = "".join(
        f'<iframe id="{escape(name)}" width="{width}" height="2400" style="border:0" srcdoc="{escape(page)}"></iframe>'
        for name, page in pages.items()
    )
    whole = f'<!DOCTYPE html><meta charset="utf-8"><body>{frames}<pre id="found"></pre><script>{_MEASURE}</script>'
    file = folder / f"measure-{width}-{dark}.html"
    file.write_text(whole, encoding="utf-8")
    shown = _run(folder, f"--blink-settings=preferredColorScheme={0 if dark else 1}", "--dump-dom", file.as_uri())
    start = shown.index('<pre id="found">') + len('<pre id="found">')
    found = json.loads(shown[start : shown.index("</pre>", start)])
    assert found.keys() == pages.keys()
    return found


def printed(folder: Path, name: str, page: str) -> Path:
    """The page as a PDF, without the browser's own header and footer."""
    file, pdf = folder / f"{name}.html", folder / f"{name}.pdf"
    file.write_text(page, encoding="utf-8")
    _run(folder, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", file.as_uri())
    return pdf


def _read(*arguments: str) -> str:
    done = subprocess.run(list(arguments), capture_output=True, encoding="utf-8", timeout=60, check=True)  # noqa: S603 - see above
    return done.stdout


def words(pdf: Path) -> list[str]:
    """The text of a PDF, page by page, in the order in which it is read."""
    return _read(_program("pdftotext", "poppler-utils"), "-enc", "UTF-8", str(pdf), "-").split("\f")[:-1]


def boxes(pdf: Path) -> list[tuple[str, float, float, float]]:
    """The words of the first page with the millimetres from the left, the top, and to their right end."""
    import html5lib

    shown = _read(_program("pdftotext", "poppler-utils"), "-enc", "UTF-8", "-l", "1", "-bbox", str(pdf), "-")
    tree = html5lib.parse(shown, namespaceHTMLElements=False)
    point = 25.4 / 72
    return [
        (w.text or "", float(w.get("xmin")) * point, float(w.get("ymin")) * point, float(w.get("xmax")) * point)
        for w in tree.iter("word")
    ]
