"""A framework's classes are instantiated, derived from and used as decorators."""

from webfast import Application, request
import webfast.views


app = Application("shop")


class Page(webfast.views.View):
    def get(self):
        self.check()
        return self.render("page")

    def check(self):
        return request.form()


@app.route("/")
def index():
    return respond(webfast.json({"ok": True}))


def respond(body):
    return body


app.add_view(Page())
app.run()
