from django.db import connection


def run(text, parameters=None):
    with connection.cursor() as cursor:
        cursor.execute(text, parameters)  # expect
        return cursor.fetchall()


def search(term, order="name"):
    text = "SELECT * FROM products WHERE name LIKE %s"
    text += " ORDER BY " + order
    return run(text, [f"%{term}%"])
