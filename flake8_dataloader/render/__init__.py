"""How a run is shown: each module turns findings and source text into one string."""
