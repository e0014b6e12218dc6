#include "core/lessons/lesson_writer.h"

#include "core/lessons/lesson_reader.h"
#include "core/lessons/same_stage.h"
#include "core/lessons/step_writer.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace timeslice {
namespace {

std::string headOf(const LessonDraft& draft) {
    Lines lines = {"timeslice-lesson: 1", "title: " + wordOf(draft.title),
                   fmt::format("minutes: {}", draft.minutes)};
    for (std::string& line : textLines("point", draft.point)) lines.push_back(std::move(line));
    if (!draft.source.empty()) lines.push_back("source: " + wordOf(draft.source));
    lines.emplace_back("steps:");
    return fmt::format("{}\n", fmt::join(lines, "\n"));
}

} // namespace

Lines stepLines(const StepDraft& step, const std::vector<ShowPart>& show) {
    Lines lines = {"title: " + wordOf(step.title)};
    const auto append = [&lines](Lines more) {
        for (std::string& line : more) lines.push_back(std::move(line));
    };
    if (!keptText(step.say).empty()) append(textLines("say", step.say));
    if (!keptText(step.notes).empty()) append(textLines("notes", step.notes));
    append(ShowWriter::linesOf(show));
    lines = indented(std::move(lines), 2);
    lines.front().front() = '-';
    return lines;
}

std::vector<std::vector<ShowPart>> showsOf(const Stage* before, const Stage& stage, const std::string& file) {
    ShowWriter writer(before, stage, file);
    const std::vector<ShowPart> whole = writer.parts();
    std::vector<ShowPart> shorter = whole;
    std::erase_if(shorter, [](const ShowPart& part) { return part.key == "runs"; });
    if (!writer.mayLeaveRunsOut() || shorter.size() == whole.size()) return {whole};
    return {std::move(shorter), whole};
}

tl::unexpected<Problems> unwritableStage() {
    return failure(TS_TEXT("A lesson cannot show this stage exactly as it is. Nothing was written."));
}

Result<std::string> writeLesson(const LessonDraft& draft, const std::string& file) {
    std::string text = headOf(draft);
    const Stage* before = nullptr;
    for (const StepDraft& step : draft.steps) {
        std::string longer;
        Problems problems;
        for (const std::vector<ShowPart>& show : showsOf(before, step.stage, file)) {
            longer = text;
            for (const std::string& line : indented(stepLines(step, show), 2)) longer += line + "\n";
            const Result<LessonPtr> read = readLesson(longer, file);
            problems = read ? Problems() : read.error();
            if (read && isSameStage((*read)->steps.back().stage, step.stage)) break;
            longer.clear();
        }
        if (!problems.empty()) return tl::unexpected(std::move(problems));
        if (longer.empty()) return unwritableStage();
        text = std::move(longer);
        before = &step.stage;
    }
    return text;
}

} // namespace timeslice
