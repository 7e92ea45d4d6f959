from django.http import HttpResponse
from django.views import View

from library.store import Store


class DocumentView(View):
    store = Store()

    def get(self, request, section, **kwargs):
        return HttpResponse(self.store.read("public", request.GET["name"]))
