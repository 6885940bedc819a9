"""A contract for parts of a library: import-linter itself sees only `PySide6`, never `PySide6.QtWidgets`."""

from __future__ import annotations

import ast
from importlib.util import find_spec
from pathlib import Path

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


def imported_names(source: str) -> dict[str, int]:
    """Every dotted name a module's source imports, wherever it stands in it, with its line.

    `from a import b` counts as `a` and `a.b`, since b may be a module.
    """
    names: dict[str, int] = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        else:
            continue
        for name in found:
            names.setdefault(name, node.lineno)
    return names


class SubmodulesContract(Contract):
    """Parts of an external library that only some packages may import; looks at direct imports."""

    type_name = "submodules"

    submodules = fields.ListField(subfield=fields.StringField())
    allowed_importers = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Read the source of each module that imports the library at all; `verbose` names each of them."""
        wanted = self._options("submodules")
        allowed = self._options("allowed_importers")
        illegal: list[str] = []
        for library in sorted({name.split(".")[0] for name in wanted} & graph.modules):
            for importer in sorted(graph.find_modules_that_directly_import(library)):
                if any(_is_within(importer, package) for package in allowed):
                    continue
                output.verbose_print(verbose, f"Reading {importer}...")
                for name, line in imported_names(_source(importer)).items():
                    if any(_is_within(name, part) for part in wanted):
                        illegal.append(f"- {importer} -> {name} (l.{line})")
        return ContractCheck(kept=not illegal, metadata={"illegal": illegal})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print one line for each forbidden import."""
        for line in check.metadata["illegal"]:
            output.print_error(str(line), bold=False)
        output.new_line()

    def _options(self, name: str) -> list[str]:
        return [str(value) for value in getattr(self, name)]


def _is_within(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def _source(module: str) -> str:
    """The text of a module, found without importing it (only the empty top of the package is looked up)."""
    root, *rest = module.split(".")
    spec = find_spec(root)
    if spec is None or spec.origin is None:
        raise LookupError(f"package {root} cannot be found")
    path = Path(spec.origin).parent.joinpath(*rest)
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return file.read_text(encoding="utf-8")
