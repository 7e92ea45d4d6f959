"""A default behind an environment variable is used when the variable is unset."""

import os

from flowcheck import may_sink, not_sink, sink
from env import host, required

os.environ.pop("FLOWS_HOST_UNSET", None)
sink(os.environ.get("FLOWS_HOST_UNSET", "0.0.0.0"))
not_sink(os.environ.get("FLOWS_HOST_UNSET", "127.0.0.1"))
sink(os.getenv("FLOWS_HOST_UNSET", "0.0.0.0"))
sink(os.getenv("FLOWS_HOST_UNSET") or "0.0.0.0")
sink(host("0.0.0.0"))
not_sink(host("127.0.0.1"))
may_sink(required())
