"""A method that is assigned anew on the class is another one from there on."""


class Mailer:
    def send(self, text):
        return self.quote(text)

    def quote(self, text):
        return "> " + text


def send_nowhere(self, text):
    return len(text)


mailer = Mailer()
mailer.send("first")
Mailer.send = send_nowhere
mailer.send("second")
Mailer().send("third")
