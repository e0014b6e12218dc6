#include "app/lessons/lesson_deck.h"

#include "app/base/language.h"
#include "app/base/name_text.h"
#include "app/export/scaling_chart.h"
#include "app/lessons/staged_runs.h"
#include "app/timeline/font_measure.h"
#include "app/widgets/shown.h"
#include "core/lessons/answers.h"
#include "core/lessons/stage_runs.h"

#include <QCoreApplication>
#include <algorithm>

namespace timeslice {

namespace {

QString said(const char* text) {
    return QCoreApplication::translate("LessonDeck", text);
}

QString shownSource(const std::string& source) {
    return QString::fromStdString(currentLanguage().translate(source));
}

// A translation that cannot be read is none.
RichText translated(const RichText& text) {
    auto read = readRichText(currentLanguage().translate(text.source));
    return read ? std::move(*read) : text;
}

DeckText deckText(const RichText& text, const ClaimScope& scope) {
    DeckText paragraphs;
    for (const RichBlock& block : translated(text).blocks) {
        DeckParagraph paragraph;
        paragraph.item = block.item;
        for (const RichSpan& span : block.spans)
            paragraph.runs.push_back({QString::fromStdString(filled(span, scope, currentLanguage())),
                                      span.bold, span.italic, span.code});
        paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

void append(DeckText& text, DeckText more) {
    for (DeckParagraph& paragraph : more) text.push_back(std::move(paragraph));
}

DeckParagraph strong(const QString& text) {
    DeckParagraph paragraph = deckParagraph(text);
    paragraph.runs.front().bold = true;
    return paragraph;
}

// What stands on the stage of one step, with its figures.
class StepPages {
  public:
    StepPages(const Lesson& lesson, size_t number, const LessonDeckOptions& options)
        : m_step(lesson.steps[number]), m_number(number), m_options(options),
          m_staged(stagedRuns(m_step, ThisComputer{})) {}

    Result<void> run(KnownRuns& known, const std::stop_token& stop) {
        auto results = runStage(m_staged.stage, known, stop);
        if (!results) return tl::unexpected(results.error());
        m_results = std::move(*results);
        m_figures.emplace(m_staged.stage, m_results);
        return {};
    }

    bool asks() const { return ask() != nullptr; }

    // A question, before its answer is known.
    DeckPage question() const {
        DeckPage page = bare();
        append(page.text, deckText(ask()->question, scope()));
        append(page.text, choiceTexts(false));
        page.picture = picture(true);
        return page;
    }

    DeckPage answer() const {
        DeckPage page = bare();
        append(page.text, choiceTexts(true));
        append(page.text, deckText(ask()->because, scope()));
        page.picture = picture(false);
        return page;
    }

    // Any other step.
    DeckPage plain() const {
        DeckPage page = bare();
        append(page.text, deckText(m_step.say, scope()));
        if (const auto* aim = std::get_if<LessonAim>(&m_step.task))
            append(page.text, deckText(aim->hint, scope()));
        if (const auto* pick = std::get_if<LessonPick>(&m_step.task))
            append(page.text, deckText(pick->because, scope()));
        if (const auto* change = std::get_if<LessonTry>(&m_step.task))
            append(page.text, deckText(change->say, scope()));
        page.picture = picture(m_staged.stage.cover);
        return page;
    }

    // For the last page of a handout.
    DeckText solution() const {
        DeckText text = {strong(QStringLiteral("%1. %2").arg(m_number + 1).arg(shownSource(m_step.title)))};
        append(text, rightTexts());
        append(text, deckText(ask()->because, scope()));
        return text;
    }

  private:
    const LessonAsk* ask() const { return std::get_if<LessonAsk>(&m_step.task); }
    ClaimScope scope() const { return m_figures->scope(); }

    DeckPage bare() const {
        DeckPage page;
        page.title = shownSource(m_step.title);
        page.notes = deckText(m_step.notes, scope());
        return page;
    }

    std::vector<bool> rightOnes(const LessonChoices& choices) const {
        const auto right = rightChoices(choices, scope());
        return right ? *right : std::vector<bool>(choices.choices.size(), false);
    }

    std::optional<NextOnCore> next(const LessonNext& asked) const {
        const auto at = timeOf(asked.at, m_results);
        if (!at) return std::nullopt;
        const auto found = whoRunsNext(m_results.runs[asked.run].recording->trace(), asked.core, *at);
        return found ? std::optional(*found) : std::nullopt;
    }

    QString taskName(const LessonNext& asked, TaskId task) const {
        return QString::fromStdString(
            m_results.runs[asked.run].recording->trace().tasks()[task.index()].name);
    }

    // What one may answer; with the answer, the right one is marked.
    DeckText choiceTexts(bool solved) const {
        DeckText text;
        const auto add = [&text, solved](DeckText choice, bool right) {
            if (choice.empty()) return;
            choice.front().item = true;
            if (solved && right) {
                for (DeckRun& run : choice.front().runs) run.bold = true;
                choice.front().runs.insert(choice.front().runs.begin(), DeckRun{QStringLiteral("✓ "), true});
            }
            append(text, std::move(choice));
        };
        if (const auto* choices = std::get_if<LessonChoices>(&ask()->answer)) {
            const std::vector<bool> right = rightOnes(*choices);
            for (size_t i = 0; i < choices->choices.size(); ++i)
                add(deckText(choices->choices[i].text, scope()), right[i]);
        } else if (const auto* asked = std::get_if<LessonNext>(&ask()->answer)) {
            const auto found = next(*asked);
            if (found)
                for (const TaskId task : found->candidates)
                    add({deckParagraph(taskName(*asked, task))}, task == found->right);
        } else if (solved) {
            text = rightTexts();
        }
        return text;
    }

    DeckText rightTexts() const {
        if (const auto* number = std::get_if<LessonNumber>(&ask()->answer)) {
            const auto value = number->value.expression.value(scope());
            return value ? DeckText{strong(QString::fromStdString(shown(*value, currentLanguage())))}
                         : DeckText{};
        }
        DeckText right;
        for (DeckParagraph& paragraph : choiceTexts(true))
            if (paragraph.runs.front().bold) right.push_back(std::move(paragraph));
        return right;
    }

    // None: nothing stands there.
    std::optional<DeckPicture> picture(bool covered) const {
        if (m_results.sweep) return chart();
        if (m_results.runs.empty()) return std::nullopt;
        const Stage& stage = m_staged.stage;
        std::vector<Compared> all;
        PictureOptions options;
        options.theme = theme();
        options.lanes = stage.lanes == StageLanes::ByCore ? LaneMode::ByCore : LaneMode::ByTask;
        if (stage.range) options.range = PictureRange{stage.range->from, stage.range->to};
        if (stage.playhead)
            if (const auto at = timeOf(*stage.playhead, m_results)) options.mark = *at;
        if (covered) options.hiddenFrom = options.mark.value_or(Nanos{0});
        for (size_t i = 0; i < m_results.runs.size(); ++i) {
            if (stage.alone && *stage.alone != i) continue;
            all.push_back({m_results.runs[i].recording, stage.runs[i].label.empty()
                                                            ? m_results.runs[i].label
                                                            : textOfName(stage.runs[i].label)});
            options.callouts.push_back(calloutsOf(i));
        }
        return deckPicture(Comparison(nullptr, std::move(all)), options,
                           said(QT_TRANSLATE_NOOP("LessonDeck", "Timelines of this step")));
    }

    std::vector<Callout> calloutsOf(size_t run) const {
        std::vector<Callout> callouts;
        const auto tasks = m_results.runs[run].recording->trace().tasks();
        for (const StageCallout& callout : m_staged.stage.callouts) {
            const auto found = std::ranges::find(tasks, callout.task, &TraceTask::name);
            const auto at = timeOf(callout.at, m_results);
            if (callout.run != run || found == tasks.end() || !at) continue;
            callouts.push_back({TaskId::at(static_cast<size_t>(found - tasks.begin())), *at,
                                plainText(translated(callout.text), scope(), currentLanguage())});
        }
        return callouts;
    }

    std::optional<DeckPicture> chart() const {
        DeckPicture picture;
        picture.description = said(QT_TRANSLATE_NOOP("LessonDeck", "Curves of this step"));
        picture.list = [sweep = *m_results.sweep, name = theme()](QSize box, double) {
            const Theme* theme = findTheme(name);
            return bareScalingChart(sweep, box, kLeastDeckText, theme ? *theme : lightTheme(), FontMeasure(),
                                    currentLanguage());
        };
        return picture;
    }

    std::string theme() const { return m_options.paper == LessonPaper::Handout ? "print" : m_options.theme; }

    const LessonStep& m_step;
    const size_t m_number;
    const LessonDeckOptions& m_options;
    const StagedRuns m_staged;
    StageResults m_results;
    std::optional<StageFigures> m_figures;
};

DeckPage titlePage(const Lesson& lesson) {
    DeckPage page;
    page.title = shownSource(lesson.title);
    page.text.push_back(deckParagraph(shownSource(lesson.point)));
    if (!lesson.source.empty())
        page.notes.push_back(deckParagraph(
            said(QT_TRANSLATE_NOOP("LessonDeck", "Source: %1")).arg(QString::fromStdString(lesson.source))));
    return page;
}

} // namespace

Result<Deck> deckOf(const Lesson& lesson, const LessonDeckOptions& options, const ExportControl& control) {
    const bool isHandout = options.paper == LessonPaper::Handout;
    Deck deck;
    deck.title = shownSource(lesson.title);
    deck.made = {{"software", "Timeslice " TIMESLICE_VERSION}, {"command", "timeslice lesson " + lesson.id}};
    deck.theme = isHandout ? "print" : options.theme;
    deck.size = isHandout ? kPictureA4 : options.size;
    if (!isHandout) deck.pages.push_back(titlePage(lesson));
    DeckPage answers;
    answers.title = said(QT_TRANSLATE_NOOP("LessonDeck", "Answers"));
    KnownRuns known;
    for (size_t number = 0; number < lesson.steps.size(); ++number) {
        if (control.stopped()) return stoppedExport();
        control.report(number, lesson.steps.size());
        StepPages step(lesson, number, options);
        if (isHandout && !step.asks()) continue;
        if (auto ran = step.run(known, control.stop); !ran) return tl::unexpected(ran.error());
        if (!step.asks()) {
            deck.pages.push_back(step.plain());
            continue;
        }
        deck.pages.push_back(step.question());
        if (isHandout)
            append(answers.text, step.solution());
        else
            deck.pages.push_back(step.answer());
    }
    if (isHandout && deck.pages.empty())
        return failure(TS_TEXT("The lesson '{0}' asks no question, so that there is nothing to hand out."),
                       lesson.title);
    if (isHandout) deck.pages.push_back(std::move(answers));
    return deck;
}

Result<void> writeLesson(const Lesson& lesson, const LessonDeckOptions& options, const PictureFormat& format,
                         const QString& path, const ExportControl& control) {
    constexpr double kMade = 0.6; // of the time: the runs; the rest goes to the pages
    const Result<Deck> deck = deckOf(lesson, options, control.part(0, kMade));
    if (!deck) return tl::unexpected(deck.error());
    return format.deck(*deck, path, control.part(kMade, 1));
}

} // namespace timeslice
