"""The order of the bases decides whose method is inherited."""

from storage import Disk, Memory


class DiskFirst(Disk, Memory):
    pass


class MemoryFirst(Memory, Disk):
    def flush(self):
        return self.size()


DiskFirst().save("a")
store = MemoryFirst()
store.save("b")
store.flush()
