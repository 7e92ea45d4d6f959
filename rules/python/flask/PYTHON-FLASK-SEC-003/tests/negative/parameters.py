"""The statement is constant, the values are parameters."""

import sqlite3

import psycopg2
from flask import Flask, request
from psycopg2 import sql

app = Flask(__name__)


@app.get("/users")
def users():
    name = request.args["name"]
    cursor = sqlite3.connect("app.db").cursor()
    cursor.execute("SELECT id FROM users WHERE name = ?", (name,))
    cursor.executemany("INSERT INTO log VALUES (?)", [(name,), (request.remote_addr,)])
    cursor.execute("SELECT id FROM users WHERE id = %d" % int(request.args["id"]))
    return {"ids": cursor.fetchall()}


@app.get("/tables")
def tables():
    cursor = psycopg2.connect("dbname=shop").cursor()
    query = sql.SQL("SELECT * FROM {}").format(sql.Identifier(request.args["table"]))
    cursor.execute(query)
    return {"rows": cursor.fetchall()}
