#include "core/lessons/lesson_editor.h"

#include "core/lessons/lesson_layout.h"
#include "core/lessons/lesson_reader.h"
#include "core/lessons/same_stage.h"
#include "core/lessons/step_writer.h"
#include "core/workload/yaml_tree.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

// A key that is not there yet comes after the last of those before it in this list.
constexpr std::array kOrderOfKeys{"title"sv, "say"sv, "notes"sv, "show"sv};

tl::unexpected<Problems> unsafe(const Lesson& lesson) {
    return failure(
        TS_TEXT("This cannot be changed here without losing something of the file. It was left as it is: "
                "change it in '{0}' itself, where each key of a step stands on a line of its own."),
        lesson.file);
}

const KeyLines* findKey(const StepLines& step, std::string_view key) {
    const auto found = std::ranges::find(step.keys, key, &KeyLines::key);
    return found == step.keys.end() ? nullptr : &*found;
}

Lines asComments(const std::vector<std::string>& comments) {
    return {comments.begin(), comments.end()};
}

// The lines of a key in place of what it has; without lines, it goes. None: the step is not laid out.
std::optional<std::string> withKey(const std::string& text, size_t step, std::string_view key,
                                   const Lines& value) {
    const std::optional<LessonLayout> layout = LessonLayout::of(text);
    if (!layout || step >= layout->steps().size()) return std::nullopt;
    const StepLines& at = layout->steps()[step];
    if (at.keys.empty()) return std::nullopt;
    if (const KeyLines* known = findKey(at, key)) {
        const bool hasDash = known->lines.first == at.lines.first;
        if (hasDash && value.empty()) return std::nullopt;
        const Lines old = layout->lines(known->lines);
        Lines lines = indented(asComments(commentsIn(old)), hasDash ? at.dash : at.indent);
        Lines written = indented(value, at.indent);
        if (hasDash) written.front().replace(0, at.indent, old.front(), 0, at.indent);
        lines.insert(lines.end(), written.begin(), written.end());
        return layout->withLines(known->lines, lines);
    }
    size_t end = at.keys.front().lines.end;
    for (const std::string_view before : kOrderOfKeys) {
        if (before == key) break;
        if (const KeyLines* known = findKey(at, before)) end = std::max(end, known->lines.end);
    }
    return layout->withLines({end, end}, indented(value, at.indent));
}

bool isSameTree(const YamlNode& one, const YamlNode& other) {
    return one.kind == other.kind && one.text == other.text &&
           std::ranges::equal(one.items, other.items, isSameTree);
}

// The old step that a new one was; none: it is new.
using OldStep = std::function<std::optional<size_t>(size_t)>;
// Whether a key of a new step may differ.
using MayDiffer = std::function<bool(size_t step, std::string_view key)>;

bool isSameMap(const YamlNode& one, const YamlNode& other,
               const std::function<bool(std::string_view)>& mayDiffer) {
    const auto isKept = [&](const YamlNode& from, const YamlNode& to) {
        for (size_t i = 0; i < from.items.size(); i += 2) {
            const YamlNode* same = to.find(from.items[i].text);
            const bool kept = same && isSameTree(from.items[i + 1], *same);
            if (!kept && !mayDiffer(from.items[i].text)) return false;
        }
        return true;
    };
    return isKept(one, other) && isKept(other, one);
}

bool keepsTheRest(const std::string& before, const std::string& after, const OldStep& oldStep,
                  const MayDiffer& mayDiffer) {
    ProblemList problems({});
    const std::optional<YamlNode> one = readYaml(before, problems);
    const std::optional<YamlNode> other = readYaml(after, problems);
    if (!one || !other || !isSameMap(*one, *other, [](std::string_view key) { return key == "steps"; }))
        return false;
    const std::vector<YamlNode>& old = one->find("steps")->items;
    const std::vector<YamlNode>& now = other->find("steps")->items;
    size_t found = 0;
    for (size_t step = 0; step < now.size(); ++step) {
        const std::optional<size_t> was = oldStep(step);
        if (!was) continue;
        ++found;
        const auto differs = [&](std::string_view key) { return mayDiffer(step, key); };
        if (*was >= old.size() || !isSameMap(old[*was], now[step], differs)) return false;
    }
    const std::vector<std::string> comments = commentsIn(linesOf(after));
    std::multiset<std::string> kept(comments.begin(), comments.end());
    for (const std::string& comment : commentsIn(linesOf(before))) {
        const auto same = kept.find(comment);
        if (same == kept.end()) return false;
        kept.erase(same);
    }
    return found == old.size();
}

bool isSameText(const RichText& text, const std::string& typed) {
    return keptText(text.source) == keptText(typed);
}

// Writes `show` of one step so that it comes to its stage. None: the step is not laid out.
std::optional<std::string> withShow(const std::string& text, const std::string& file, size_t step,
                                    const Stage* before, const Stage& stage) {
    std::optional<std::string> written;
    for (const std::vector<ShowPart>& show : showsOf(before, stage, file)) {
        written = withKey(text, step, "show", ShowWriter::linesOf(show));
        if (!written) return std::nullopt;
        const Result<LessonPtr> read = readLesson(*written, file);
        if (read && isSameStage((*read)->steps[step].stage, stage)) break;
    }
    return written;
}

// Until every step from `first` on comes to its stage again. `wanted`: by step.
Result<std::string> withStagesKept(std::string text, const Lesson& lesson,
                                   const std::vector<const Stage*>& wanted, size_t first) {
    for (size_t next = first;; ++next) {
        const Result<LessonPtr> read = readLesson(text, lesson.file);
        if (read) {
            size_t differs = first;
            while (differs < wanted.size() && isSameStage((*read)->steps[differs].stage, *wanted[differs]))
                ++differs;
            if (differs == wanted.size()) return text;
            if (differs < next) return unwritableStage();
            next = differs;
        } else if (next >= wanted.size()) {
            return tl::unexpected(read.error());
        }
        std::optional<std::string> more =
            withShow(text, lesson.file, next, next == 0 ? nullptr : wanted[next - 1], *wanted[next]);
        if (!more) return unsafe(lesson);
        text = std::move(*more);
    }
}

std::vector<const Stage*> stagesOf(const Lesson& lesson) {
    std::vector<const Stage*> stages;
    for (const LessonStep& step : lesson.steps) stages.push_back(&step.stage);
    return stages;
}

bool isShowFrom(size_t first, size_t step, std::string_view key) {
    return step >= first && key == "show";
}

} // namespace

Result<std::string> withTexts(const Lesson& lesson, size_t step, const StepTexts& texts) {
    Problems problems = problemsOf(texts);
    if (!problems.empty()) return tl::unexpected(std::move(problems));
    if (step >= lesson.steps.size()) return unsafe(lesson);
    const StepTexts old = textsOf(lesson.steps[step]);
    std::optional<std::string> text = lesson.text;
    if (texts.title != old.title) text = withKey(*text, step, "title", {"title: " + wordOf(texts.title)});
    const auto put = [&](std::string_view key, const std::string& typed, const std::string& before) {
        if (!text || keptText(typed) == keptText(before)) return;
        text = withKey(*text, step, key, keptText(typed).empty() ? Lines() : textLines(key, typed));
    };
    put("say", texts.say, old.say);
    put("notes", texts.notes, old.notes);
    if (!text) return unsafe(lesson);
    const Result<LessonPtr> read = readLesson(*text, lesson.file);
    if (!read) return tl::unexpected(read.error());
    const LessonStep& now = (*read)->steps[step];
    const bool written =
        now.title == texts.title && isSameText(now.say, texts.say) && isSameText(now.notes, texts.notes);
    const bool kept = keepsTheRest(
        lesson.text, *text, [](size_t at) { return std::optional(at); },
        [step](size_t at, std::string_view key) {
            return at == step && (key == "title" || key == "say" || key == "notes");
        });
    return written && kept ? Result<std::string>(std::move(*text)) : unsafe(lesson);
}

Result<std::string> withStage(const Lesson& lesson, size_t step, const Stage& stage) {
    std::vector<const Stage*> wanted = stagesOf(lesson);
    wanted[step] = &stage;
    std::optional<std::string> text =
        withShow(lesson.text, lesson.file, step, step == 0 ? nullptr : wanted[step - 1], stage);
    if (!text) return unsafe(lesson);
    Result<std::string> whole = withStagesKept(std::move(*text), lesson, wanted, step + 1);
    if (!whole) return whole;
    const Result<LessonPtr> read = readLesson(*whole, lesson.file);
    if (!read || !isSameStage((*read)->steps[step].stage, stage)) return unwritableStage();
    const bool kept = keepsTheRest(
        lesson.text, *whole, [](size_t at) { return std::optional(at); },
        [step](size_t at, std::string_view key) { return isShowFrom(step, at, key); });
    if (!kept) return unsafe(lesson);
    return whole;
}

Result<std::string> withStepAfter(const Lesson& lesson, size_t step, const StepDraft& draft) {
    Problems problems = problemsOf({draft.title, draft.say, draft.notes});
    if (!problems.empty()) return tl::unexpected(std::move(problems));
    const std::optional<LessonLayout> layout = LessonLayout::of(lesson.text);
    if (!layout) return unsafe(lesson);
    std::vector<const Stage*> wanted = stagesOf(lesson);
    wanted.insert(wanted.begin() + static_cast<std::ptrdiff_t>(step) + 1, &draft.stage);
    const StepLines& at = layout->steps()[step];
    // Whole, since the steps after it are not right yet, so that the reader cannot tell which of them will do.
    const std::vector<ShowPart> show = showsOf(wanted[step], draft.stage, lesson.file).back();
    Lines lines = indented(stepLines(draft, show), at.dash);
    const bool setApart =
        at.lines.first > 0 && layout->lines({at.lines.first - 1, at.lines.first}).front().empty();
    if (setApart) lines.insert(lines.begin(), "");
    Result<std::string> whole =
        withStagesKept(layout->withLines({at.lines.end, at.lines.end}, lines), lesson, wanted, step + 2);
    if (!whole) return whole;
    const Result<LessonPtr> read = readLesson(*whole, lesson.file);
    if (!read || !isSameStage((*read)->steps[step + 1].stage, draft.stage)) return unwritableStage();
    const bool kept = keepsTheRest(
        lesson.text, *whole,
        [step](size_t now) {
            return now == step + 1 ? std::nullopt : std::optional(now > step ? now - 1 : now);
        },
        [step](size_t now, std::string_view key) { return isShowFrom(step + 2, now, key); });
    if (!kept) return unsafe(lesson);
    return whole;
}

} // namespace timeslice
