from sqlalchemy import text
from sqlalchemy.orm import Session

from models import Item


class Store:
    def __init__(self, session: Session):
        self.session = session

    def sorted(self, order):
        return self.session.query(Item).order_by(text(f"{order} DESC")).all()  # expect
