"""run of other objects, and the address in other places."""

DENIED = ["0.0.0.0"]


class Worker:
    def run(self, host):
        return host not in DENIED


Worker().run(host="0.0.0.0")
print("do not bind to 0.0.0.0")
