from listener import Listener


class Dev(Listener):
    def host(self) -> str:
        return "0.0.0.0"


class Prod(Listener):
    def host(self) -> str:
        return "10.0.0.5"
