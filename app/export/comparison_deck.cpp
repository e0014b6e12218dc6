#include "app/export/comparison_deck.h"

#include "app/base/language.h"
#include "app/timeline/axis.h"
#include "core/explain/explain.h"
#include "core/explain/run_summary.h"
#include "core/recording/boundaries.h"

#include <algorithm>
#include <set>

namespace timeslice {
namespace {

constexpr size_t kExplainedTasks = 12; // of each run, at a stop
constexpr int kRoundStops = 10;

QString shownText(const Text& text) {
    return currentLanguage().text(text);
}

DeckParagraph strongParagraph(const QString& text) {
    DeckParagraph paragraph = deckParagraph(text);
    paragraph.runs.front().bold = true;
    return paragraph;
}

// The next instant at which something changes in some run.
std::optional<Nanos> nextChange(const Comparison& comparison, Nanos time) {
    std::optional<Nanos> nearest;
    for (const Compared& one : comparison) {
        const std::optional<Nanos> next = nextBoundary(one.recording->trace(), time);
        if (next && (!nearest || *next < *nearest)) nearest = next;
    }
    return nearest;
}

std::vector<Nanos> roundStops(PictureRange range) {
    const Nanos step = niceStep(std::max(Nanos{1}, (range.to - range.from) / kRoundStops));
    std::vector<Nanos> stops;
    for (Nanos stop = range.from / step * step; stop < range.to; stop += step)
        if (stop >= range.from) stops.push_back(stop);
    stops.push_back(range.to);
    return stops;
}

class Pages {
  public:
    Pages(const Comparison& comparison, const ComparisonDeckOptions& options)
        : m_comparison(comparison), m_picture(options.picture), m_language(currentLanguage()) {
        m_picture.extent = std::max(m_picture.extent, comparison.extent());
        m_picture.pace.reset();
        m_picture.playhead.reset();
    }

    DeckPage card(size_t place) const {
        std::vector<bool> kept(m_comparison.size(), false);
        kept[place] = true;
        const Compared& one = m_comparison[place];
        PictureOptions picture = m_picture;
        picture.heads = false;
        DeckPage page;
        page.title = shownText(one.label);
        page.text = cardText(*one.recording);
        page.notes = cardNotes(*one.recording);
        page.picture =
            deckPicture(m_comparison.only(kept), picture, shownText({TS_TEXT("Timeline of {0}"), one.label}));
        return page;
    }

    DeckPage stop(Nanos time) const {
        PictureOptions picture = m_picture;
        picture.playhead = time;
        const Text at(TS_TEXT("{0} at {1}"), pictureTitle(m_comparison, m_picture).toStdString(), time);
        DeckPage page;
        page.title =
            shownText(m_comparison.workload() || !m_picture.title.isEmpty() ? at : Text("{0}", time));
        page.picture = deckPicture(m_comparison, picture, shownText({TS_TEXT("Timelines until {0}"), time}));
        for (const Compared& one : m_comparison) addInstant(page.notes, one, time);
        return page;
    }

  private:
    DeckText cardText(const Recording& recording) const {
        const RunVerdict& verdict = recording.verdict();
        DeckText text;
        if (!recording.tagline().empty()) text.push_back(deckParagraph(shownText(recording.tagline())));
        DeckParagraph result;
        const auto add = [&result](const QString& word, bool isBold) {
            if (!result.runs.empty()) result.runs.push_back({QStringLiteral(" · ")});
            result.runs.push_back({word, isBold});
        };
        const Nanos time = verdict.over ? recording.trace().makespan() : recording.trace().end();
        add(shownText(verdict.over ? Text("{0}", time) : Text(TS_TEXT("{0} so far"), time)), true);
        if (const auto speedup = recording.shownSpeedup())
            add(shownText({TS_TEXT("{0}×"), m_language.real(*speedup, 2)}), true);
        // An unchecked result is not mentioned.
        if (verdict.kind != VerdictKind::Unchecked) add(shownText(wordOf(verdict)), !verdict.isRight());
        text.push_back(std::move(result));
        const Text wrong = recording.message().empty() ? explanationOf(verdict) : recording.message();
        if (!verdict.isRight()) text.push_back(deckParagraph(shownText(wrong)));
        return text;
    }

    static DeckText cardNotes(const Recording& recording) {
        DeckText notes;
        for (const Text& sentence : explaining::summaryOf(recording))
            notes.push_back(deckParagraph(shownText(sentence)));
        for (const Text& remark : recording.remarks()) notes.push_back(deckParagraph(shownText(remark)));
        return notes;
    }

    void addInstant(DeckText& notes, const Compared& one, Nanos time) const {
        if (m_comparison.size() > 1) notes.push_back(strongParagraph(shownText(one.label)));
        const Trace& trace = one.recording->trace();
        size_t told = 0;
        for (size_t i = 0; i < trace.tasks().size() && told < kExplainedTasks; ++i) {
            if (trace.tasks()[i].helper) continue;
            ++told;
            QStringList sentences;
            for (const Text& sentence : explainAt(trace, TaskId::at(i), time).sentences)
                sentences << shownText(sentence);
            notes.push_back(deckParagraph(sentences.join(u' ')));
        }
    }

    const Comparison& m_comparison;
    PictureOptions m_picture;
    const QtLanguage& m_language;
};

Result<std::vector<Nanos>> chosenStops(const Comparison& comparison, const ComparisonDeckOptions& options) {
    const PictureRange range = options.picture.range.value_or(PictureRange{Nanos{0}, comparison.extent()});
    if (options.stops.empty()) return stopsOf(comparison, range);
    const std::set<Nanos> sorted(options.stops.begin(), options.stops.end());
    if (*sorted.rbegin() > comparison.extent())
        return failure(TS_TEXT("The stop at {0} lies after the end of all runs, at {1}."), *sorted.rbegin(),
                       comparison.extent());
    if (sorted.size() > kMaxStops)
        return failure(TS_TEXT("{0} stops are too many for a deck; the most are {1}."), sorted.size(),
                       kMaxStops);
    return std::vector<Nanos>(sorted.begin(), sorted.end());
}

} // namespace

std::vector<Nanos> stopsOf(const Comparison& comparison, PictureRange range) {
    std::vector<Nanos> stops;
    std::optional<Nanos> stop = nextChange(comparison, range.from - Nanos{1});
    for (; stop && *stop <= range.to; stop = nextChange(comparison, *stop)) {
        if (stops.size() == kUsualStops) return roundStops(range);
        stops.push_back(*stop);
    }
    if (stops.empty()) return roundStops(range);
    return stops;
}

Result<Deck> deckOf(const Comparison& comparison, const ComparisonDeckOptions& options,
                    const ExportControl& control) {
    Deck deck;
    deck.title = pictureTitle(comparison, options.picture);
    deck.made = provenanceOf(comparison);
    deck.theme = options.picture.theme;
    deck.size = options.picture.size;
    const Pages pages(comparison, options);
    if (options.pages == DeckPages::Cards) {
        for (size_t i = 0; i < comparison.size(); ++i) deck.pages.push_back(pages.card(i));
        return deck;
    }
    const Result<std::vector<Nanos>> stops = chosenStops(comparison, options);
    if (!stops) return tl::unexpected(stops.error());
    for (const Nanos stop : *stops) {
        if (control.stopped()) return stoppedExport();
        deck.pages.push_back(pages.stop(stop));
    }
    return deck;
}

} // namespace timeslice
