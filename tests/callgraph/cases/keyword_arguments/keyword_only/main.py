"""Keyword-only parameters, filled across modules and through a constructor."""
from search.engine import Engine, rank_by_date, rank_by_score

engine = Engine("index", ranking=rank_by_score)
engine.query("python")
engine.query("python", limit=3, ranking=rank_by_date)
