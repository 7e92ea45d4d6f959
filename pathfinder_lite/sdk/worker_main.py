"""Starts the rule worker: ``python -I .../pathfinder_lite/sdk/worker_main.py``.

The isolated interpreter finds this package by the place of this file, not through ``sys.path``, so
that it is the same copy as the caller's in a checkout, an editable install and a wheel, and so that
no module beside the caller can take the place of one of the standard library.
"""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

_PACKAGE = "pathfinder_lite"


def _load_package() -> None:
    folder = Path(__file__).absolute().parents[1]
    spec = spec_from_file_location(
        _PACKAGE, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        sys.exit(f"cannot load {_PACKAGE} from {folder}")
    package = module_from_spec(spec)
    sys.modules[_PACKAGE] = package
    spec.loader.exec_module(package)


if __name__ == "__main__":
    _load_package()
    from pathfinder_lite.sdk.worker import serve

    serve()
