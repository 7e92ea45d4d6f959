"""Exceptions that ends of with blocks, and generators behind them, are given."""
import contextmanager_except
import exit_receives
import generator_throw
