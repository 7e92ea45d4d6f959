"""The ORM, and objects that are no cursor."""

from concurrent.futures import ThreadPoolExecutor

from django.conf import settings
from django.db import connection, models
from django.http import JsonResponse


class Product(models.Model):
    name = models.CharField(max_length=20)


class Bus:
    def execute(self, command):
        return command


def products(request):
    found = Product.objects.filter(name=request.GET["name"]).exclude(name=request.GET["not"])
    Bus().execute("rename " + request.GET["name"])
    ThreadPoolExecutor().submit(print, request.GET["name"])
    with connection.cursor() as cursor:
        cursor.execute("SET search_path TO " + settings.SCHEMA)
    return JsonResponse({"names": [product.name for product in found]})
