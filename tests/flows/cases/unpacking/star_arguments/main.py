"""Star arguments spread a known tuple or dict over the parameters."""

from flowcheck import not_sink, sink
from net import bind, bind_keyword

ADDRESS = ("0.0.0.0", "127.0.0.1")
OPTIONS = {"gateway": "0.0.0.0", "host": "127.0.0.1"}

bind(*ADDRESS)
bind_keyword(**OPTIONS)
bind(*("0.0.0.0",), *["localhost"])
