import uuid

from django.db import connection
from django.http import JsonResponse


def orders(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM orders WHERE state = %s", [request.GET["state"]])
        cursor.execute("SELECT id FROM orders WHERE id = %d" % int(request.GET["id"]))
        cursor.execute(f"SELECT id FROM orders WHERE key = '{uuid.UUID(request.GET['key'])}'")
        cursor.execute("SELECT * FROM " + connection.ops.quote_name(request.GET["table"]))
        return JsonResponse({"ids": cursor.fetchall()})
