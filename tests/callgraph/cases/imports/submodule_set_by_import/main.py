"""Importing a submodule anywhere makes it an attribute of its package."""

import store
import store.disk
from store import memory as fast


store.disk.save("a")
store.flush("b")
fast.save("c")
