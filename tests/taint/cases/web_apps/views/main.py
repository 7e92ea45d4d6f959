"""Views with a method for each verb, and a base that dispatches."""
from taintcheck import not_sink, sink, source
from views import View


class Search(View):
    def get(self):
        sink(self.query["q"])
        not_sink(self.verb)

    def post(self):
        text = self.form.get("text", "")
        sink(text)
        not_sink(self.form.get("other", ""))


search = Search("get", {"q": source()}, {"text": source()})
search.get()
search.post()
search.describe()
