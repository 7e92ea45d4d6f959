"""The choice is made two calls above the branch."""

from flowcheck import not_sink, sink
from outer import boot, boot_private

sink(boot())
not_sink(boot_private())
