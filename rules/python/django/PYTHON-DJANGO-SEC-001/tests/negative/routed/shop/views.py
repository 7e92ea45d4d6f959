from django.db import connection
from django.http import JsonResponse
from django.views import View

from shop.forms import SearchForm

ORDERS = {"name": "name ASC", "price": "price DESC"}


def rows(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return JsonResponse({"rows": cursor.fetchall()})


def item(request, number, name, table):
    return rows(f"SELECT * FROM {table} WHERE id = {number} AND name = '{name}'")


def year(request, year):
    return rows(f"SELECT * FROM item WHERE year = {year}")


def search(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        return JsonResponse({}, status=400)
    data = form.cleaned_data
    return rows(f"SELECT * FROM item WHERE name = %s LIMIT {data['limit']}", data["word"])


def not_a_route(request, condition):
    return rows("SELECT * FROM item WHERE " + condition)


class Listing(View):
    def get(self, request, order):
        return rows("SELECT * FROM item ORDER BY " + ORDERS.get(order, "name ASC"))
