from functools import partial

from target import pair

local_first = partial(pair, "127.0.0.1")
open_second = partial(local_first, "0.0.0.0")
