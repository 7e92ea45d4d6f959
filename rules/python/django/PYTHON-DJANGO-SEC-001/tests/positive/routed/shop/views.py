from django.db import connection
from django.http import JsonResponse
from django.views import View

from shop.forms import SearchForm


def rows(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)  # expect
        return JsonResponse({"rows": cursor.fetchall()})


def item(request, name):
    return rows(f"SELECT * FROM item WHERE name = '{name}'")


def raw(request, condition):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM item WHERE " + condition)  # expect
        return JsonResponse({"rows": cursor.fetchall()})


def search(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        return JsonResponse({}, status=400)
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM item WHERE name = '%s'" % form.cleaned_data["word"])  # expect
        return JsonResponse({"rows": cursor.fetchall()})


class Listing(View):
    table = "item"

    def get(self, request, order):
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT * FROM {self.table} ORDER BY {order}")  # expect
            return JsonResponse({"rows": cursor.fetchall()})
