"""Setting a class attribute from outside changes what instances without their own see."""

from base import Base
from flowcheck import not_sink, sink

early = Base()
own = Base()
own.host = "127.0.0.1"
not_sink(early.host)  # SPURIOUS
Base.host = "0.0.0.0"
sink(early.host)
not_sink(own.host)
sink(Base().host)
