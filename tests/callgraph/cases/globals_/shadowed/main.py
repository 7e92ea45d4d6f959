"""Parameters, locals and class attributes shadow globals of the same name."""


def send():
    return "global"


def other():
    return "other"


def by_parameter(send):
    return send()


def by_local():
    send = other
    return send()


def by_global():
    return send()


class Mailer:
    def send(self):
        return send()

    def deliver(self):
        return self.send()


by_parameter(other)
by_local()
by_global()
Mailer().deliver()
