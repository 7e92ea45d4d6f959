from sqlalchemy import text
from sqlalchemy.orm import Session

from models import Item


class Store:
    def __init__(self, session: Session):
        self.session = session

    def sorted(self, descending):
        direction = "DESC" if descending == "1" else "ASC"
        return self.session.query(Item).order_by(text(f"name {direction}")).all()
