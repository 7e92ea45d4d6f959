from django.http import HttpResponse
from django.views import View

from pages.markup import heading, page


class Welcome(View):
    def get(self, request):
        title = request.GET.get("title") or "Welcome"
        return HttpResponse(page(heading(title), "<p>Hello</p>"))  # expect
