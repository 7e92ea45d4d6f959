import psycopg


def handler(event, context):
    with psycopg.connect("dbname=shop") as connection:
        connection.execute("DELETE FROM carts WHERE id = " + event["id"])  # expect
        with connection.cursor() as cursor:
            return cursor.execute(f"SELECT {event['column']} FROM carts").fetchall()  # expect
