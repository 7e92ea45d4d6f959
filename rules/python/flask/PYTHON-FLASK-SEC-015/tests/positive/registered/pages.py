from flask.views import View


def show(name):
    return "<p>" + name + "</p>"  # expect


class Note(View):
    def __init__(self, prefix):
        self.prefix = prefix

    def dispatch_request(self, title):
        return f"<h1>{self.prefix}{title}</h1>", 200  # expect
