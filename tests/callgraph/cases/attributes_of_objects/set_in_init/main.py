"""Functions kept in attributes are called through them, from inside and outside."""


def send_mail(text):
    return len(text)


def send_sms(text):
    return text[:160]


class Notifier:
    def __init__(self, channel):
        self.channel = channel

    def notify(self, text):
        return self.channel(text)


class Alarm:
    def __init__(self):
        self.notifier = Notifier(send_sms)

    def ring(self):
        self.notifier.notify("fire")
        return self.notifier.channel("smoke")


alarm = Alarm()
alarm.ring()
mailer = Notifier(send_mail)
mailer.channel("hello")
