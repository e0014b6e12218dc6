// A comparison as a deck: a page for each card, or for each stop of the playhead.
#pragma once

#include "app/export/deck.h"

namespace timeslice {

enum class DeckPages : uint8_t { Cards, Stops };

inline constexpr size_t kUsualStops = 20;
inline constexpr size_t kMaxStops = 200;

struct ComparisonDeckOptions {
    PictureOptions picture; // its playhead is the pages' own
    DeckPages pages = DeckPages::Cards;
    std::vector<Nanos> stops; // empty: stopsOf()
};

// Where the playhead stops: at each instant at which something changes in some run, if there are no more than
// kUsualStops in the range; otherwise at about ten round instants and at the end.
std::vector<Nanos> stopsOf(const Comparison& comparison, PictureRange range);

// Cards: title, tagline and result as text, the card as picture, the run's summary as notes.
// Stops: the cards with what lies right of the playhead not drawn yet, and why each task is in its state as
// notes. Errors: a stop after the end of all runs; more than kMaxStops; it was stopped.
Result<Deck> deckOf(const Comparison& comparison, const ComparisonDeckOptions& options,
                    const ExportControl& control = {});

} // namespace timeslice
