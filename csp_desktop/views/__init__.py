"""Widgets that draw a state and pass on clicks; layout only."""
