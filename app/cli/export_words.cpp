#include "app/cli/export_words.h"

#include "app/cli/console.h"
#include "app/cli/option_words.h"
#include "core/base/units.h"
#include "core/base/words.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <charconv>

namespace timeslice::cli {
namespace {

QString quoted(const std::string& text) {
    return QString::fromStdString(excerpt(text));
}

std::optional<size_t> countOf(const std::string& text) {
    size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return {};
    return value;
}

// Split at commas, without the spaces around them.
std::vector<std::string> valuesOf(const std::vector<std::string>& words) {
    std::vector<std::string> values;
    for (const std::string& word : words)
        for (const QString& value : QString::fromStdString(word).split(u','))
            values.push_back(value.trimmed().toStdString());
    return values;
}

class ExportReader {
    Q_DECLARE_TR_FUNCTIONS(ExportReader)
  public:
    ExportReader(const ExportWords& words, const PictureOptions& picture, bool hasSize) : m_words(words) {
        m_choice.options.picture = picture;
        // A size that is asked for is kept, as far as a GIF bears it.
        if (hasSize) m_choice.options.mostGifPixels = kMaxGifPixels;
    }

    static void declare(CLI::App& app, ExportWords& words) {
        addWord(app, "--range", words.range, "FROM..TO",
                tr("Part of the time that pictures show, such as 10ms..30ms (default: all of it)."));
        addList(app, "--card", words.cards, "N,...",
                tr("Runs that pictures show, counted from 1 (default: all)."));
        addWord(app, "--speed", words.speed, "T",
                tr("How much of the runs one second of an animation shows, such as 10ms (default: a round "
                   "time with which it takes 4 to 10 s)."));
        addWord(app, "--frames", words.frames, "N",
                tr("Frames of an animation, at most (default: %1).").arg(kUsualFrames));
        app.add_flag("--once", words.once, tr("A GIF plays once (default: again and again).").toStdString());
        addOptionalWord(app, "--deck", words.deck, "cards|stops",
                        tr("Writes a PDF as a deck: a page for each card (default), or for each stop of the "
                           "playhead. PPTX always is one."));
        addList(app, "--stops", words.stops, "T,...",
                tr("Where the playhead stops in a deck (default: where something changes, or at round "
                   "times); implies --deck stops."));
    }

    static Problem noCard(size_t card, size_t runs) {
        return problemOf(tr("--card is %1, but the last run is %2.").arg(card).arg(runs));
    }

    Result<ExportChoice> result() {
        readRange();
        readCards();
        readPlayback();
        readDeck();
        if (!m_problems.empty()) return tl::unexpected(m_problems);
        return m_choice;
    }

  private:
    void problem(const QString& message) { m_problems.push_back(problemOf(message)); }

    void readRange() {
        if (m_words.range.empty()) return;
        const size_t dots = m_words.range.find("..");
        if (dots != std::string::npos) {
            const Result<Nanos> from = parseTime(m_words.range.substr(0, dots));
            const Result<Nanos> to = parseTime(m_words.range.substr(dots + 2));
            if (from && to && *from < *to) {
                m_choice.options.picture.range = PictureRange{*from, *to};
                return;
            }
        }
        problem(tr("--range is '%1'; expected two times, the earlier one first, such as 10ms..30ms.")
                    .arg(quoted(m_words.range)));
    }

    void readCards() {
        for (const std::string& word : valuesOf(m_words.cards)) {
            const std::optional<size_t> card = countOf(word);
            if (card && *card >= 1)
                m_choice.cards.push_back(*card);
            else
                problem(tr("--card has '%1'; expected whole numbers of at least 1.").arg(quoted(word)));
        }
    }

    void readPlayback() {
        m_choice.options.loops = !m_words.once;
        if (!m_words.speed.empty()) {
            const Result<Nanos> pace = parseTime(m_words.speed);
            if (pace && *pace > Nanos{0})
                m_choice.options.playback.pace = *pace;
            else
                problem(tr("--speed is '%1'; expected how much one second shows, such as 10ms.")
                            .arg(quoted(m_words.speed)));
        }
        if (m_words.frames.empty()) return;
        const std::optional<size_t> frames = countOf(m_words.frames);
        if (frames && *frames >= 2 && *frames <= kMaxFrames)
            m_choice.options.playback.mostFrames = static_cast<int>(*frames);
        else
            problem(tr("--frames is '%1'; expected a whole number from 2 to %2.")
                        .arg(quoted(m_words.frames))
                        .arg(kMaxFrames));
    }

    void readDeck() {
        m_choice.wantsDeck = m_words.deck.has_value() || !m_words.stops.empty();
        const std::string pages = m_words.deck.value_or("");
        if (pages == "stops" || (pages.empty() && !m_words.stops.empty()))
            m_choice.options.pages = DeckPages::Stops;
        else if (!pages.empty() && pages != "cards")
            problem(tr("--deck is '%1'; expected cards or stops.").arg(quoted(pages)));
        else if (!m_words.stops.empty())
            problem(tr("--stops needs --deck stops, not --deck cards."));
        for (const std::string& word : valuesOf(m_words.stops)) {
            const Result<Nanos> stop = parseTime(word);
            if (stop)
                m_choice.options.stops.push_back(*stop);
            else
                problem(tr("--stops has '%1'; expected times of the run, such as 12 ms.").arg(quoted(word)));
        }
    }

    const ExportWords& m_words;
    ExportChoice m_choice;
    Problems m_problems;
};

} // namespace

void declareExports(CLI::App& app, ExportWords& words) {
    ExportReader::declare(app, words);
}

Result<ExportChoice> understandExports(const ExportWords& words, const PictureOptions& picture,
                                       bool hasSize) {
    return ExportReader(words, picture, hasSize).result();
}

Problems cardProblems(size_t runs, const std::vector<size_t>& cards) {
    for (const size_t card : cards)
        if (card > runs) return {ExportReader::noCard(card, runs)};
    return {};
}

Result<Comparison> chosenCards(const Comparison& comparison, const std::vector<size_t>& cards) {
    if (cards.empty()) return comparison;
    if (Problems problems = cardProblems(comparison.size(), cards); !problems.empty())
        return tl::unexpected(std::move(problems));
    std::vector<bool> kept(comparison.size(), false);
    for (const size_t card : cards) kept[card - 1] = true;
    return comparison.only(kept);
}

} // namespace timeslice::cli
