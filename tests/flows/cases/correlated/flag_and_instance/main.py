"""The flag on the instance is tested in two methods."""

from flowcheck import not_sink, sink
from server import Server


class Checked(Server):
    def start(self):
        if self.public:
            sink(self.host)
        else:
            not_sink(self.host)


Checked(True).start()
Checked(False).start()
sink(Checked(True).host)
not_sink(Checked(False).host)
