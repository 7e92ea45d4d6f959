from django.db import connection

ORDERS = {"name": "name", "price": "price DESC"}


def run(text, parameters=None):
    with connection.cursor() as cursor:
        cursor.execute(text, parameters)
        return cursor.fetchall()


def search(term, order="name"):
    text = "SELECT * FROM products WHERE name LIKE %s"
    text += " ORDER BY " + ORDERS.get(order, "name")
    return run(text, [f"%{term}%"])
