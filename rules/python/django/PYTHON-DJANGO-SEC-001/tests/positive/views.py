from django.db import connection, connections
from django.http import HttpRequest, JsonResponse
from django.views import View


def orders(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM orders WHERE state = '%s'" % request.GET["state"])  # expect
        cursor.execute(f"SELECT {request.POST.get('column')} FROM orders")  # expect
        return JsonResponse({"ids": cursor.fetchall()})


def typed(incoming: HttpRequest):
    cursor = connections["archive"].cursor()
    cursor.execute("DELETE FROM t WHERE name = '" + incoming.body.decode() + "'")  # expect
    names = incoming.GET.getlist("name")
    cursor.execute("SELECT * FROM t WHERE name IN ('{}')".format("','".join(names)))  # expect
    return JsonResponse({})


class Report(View):
    def get(self, request, **kwargs):
        with connection.cursor() as cur:
            cur.execute("SELECT * FROM " + self.kwargs["table"])  # expect
            cur.execute("SELECT '" + self.request.COOKIES["theme"] + "'")  # expect
        return JsonResponse({})
