from django.http import HttpResponse
from django.views import View

from library.store import Store


class DocumentView(View):
    store = Store()

    def get(self, request, section, **kwargs):
        text = self.store.read("public", "index.txt")
        return HttpResponse(text.replace("NAME", request.GET["name"]))
