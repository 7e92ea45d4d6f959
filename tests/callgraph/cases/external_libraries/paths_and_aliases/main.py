"""Library functions are named by the path they are imported by."""

import os
import os.path as osp
from os.path import join as glue
from pathlib import Path


def locate(folder, name):
    full = glue(folder, name)
    return osp.basename(full), os.path.splitext(full)


def read(name):
    path = Path(name)
    if path.exists():
        return path.read_text()
    return osp.dirname(name)


locate("a", "b.txt")
read("missing.txt")
