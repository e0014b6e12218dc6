#include "core/lessons/lesson_reader.h"

#include "core/lessons/lesson_task_reader.h"
#include "core/lessons/stage_reader.h"
#include "core/workload/text_file.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kVersionKey = "timeslice-lesson";
constexpr std::array kLessonKeys{kVersionKey, "title"sv, "minutes"sv, "point"sv, "source"sv, "steps"sv};
constexpr std::array kStepKeys{"title"sv, "say"sv,  "notes"sv, "show"sv,  "ask"sv,
                               "aim"sv,   "pick"sv, "try"sv,   "expect"sv};
constexpr int64_t kMostMinutes = 600;

class LessonReader {
  public:
    LessonReader(std::string_view text, const std::string& fileName, ProblemList& problems)
        : m_problems(problems), m_values(text, problems), m_stages(fileName, m_values) {}

    void read(const YamlNode& root, Lesson& lesson) {
        if (!root.isMap()) {
            m_problems.add(
                {std::max(root.place.line, 1), std::max(root.place.column, 1)},
                {TS_TEXT("found {0}, expected a lesson: a map with the keys timeslice-lesson, title and "
                         "steps"),
                 describeNode(root)});
            return;
        }
        if (!readVersion(root)) return;
        checkKeys(root, {kLessonKeys, {}}, m_problems);
        readHead(root, lesson);
        readSteps(root, lesson);
    }

    Problems takeProblems() { return m_stages.takeProblems(); }

  private:
    bool readVersion(const YamlNode& root) {
        const YamlNode* version = root.find(kVersionKey);
        if (version == nullptr) {
            m_problems.add(root.place,
                           TS_TEXT("expected the key 'timeslice-lesson' with the format's version: "
                                   "timeslice-lesson: 1"));
            return true;
        }
        if (version->isScalar() && version->text == "1") return true;
        m_problems.add(version->place, {TS_TEXT("found version {0} of the lesson format, expected 1"),
                                        describeNode(*version)});
        return false;
    }

    void readHead(const YamlNode& root, Lesson& lesson) {
        if (const YamlNode* title = m_values.demanded(root, "title", kVersionKey))
            lesson.title = m_values.name(*title).value_or("");
        if (const YamlNode* minutes = m_values.demanded(root, "minutes", kVersionKey))
            lesson.minutes = static_cast<int>(m_values.integer(*minutes, 1, kMostMinutes).value_or(0));
        if (const YamlNode* point = m_values.demanded(root, "point", kVersionKey))
            lesson.point = m_values.text(*point).value_or("");
        if (const YamlNode* source = root.find("source")) lesson.source = m_values.text(*source).value_or("");
    }

    void readSteps(const YamlNode& root, Lesson& lesson) {
        const YamlNode* list = m_values.demanded(root, "steps", kVersionKey);
        if (list == nullptr) return;
        if (!list->isList() || list->items.empty()) {
            m_problems.add(list->place,
                           {TS_TEXT("found {0}, expected a list of steps, each beginning with '- '"),
                            list->isList() ? Text(TS_TEXT("an empty list")) : describeNode(*list)});
            return;
        }
        for (const YamlNode& item : list->items) {
            if (m_problems.full()) return;
            readStep(item, lesson);
        }
    }

    void readStep(const YamlNode& node, Lesson& lesson) {
        const size_t problemsBefore = m_problems.added();
        if (!m_values.isMapOf(node, kStepKeys, TS_TEXT("a step: a map with a title"))) return;
        LessonStep step;
        step.place = node.place;
        if (const YamlNode* title = m_values.demanded(node, "title", "steps"))
            step.title = m_values.name(*title).value_or("");
        step.say = m_values.richText(node.find("say"));
        step.notes = m_values.richText(node.find("notes"));
        step.stage = m_stages.read(node.find("show"), node.place);
        step.task = readLessonTask(node, step.stage, m_values);
        if (const YamlNode* expect = node.find("expect")) readExpect(*expect, step);
        const bool hasTask = !std::holds_alternative<std::monostate>(step.task);
        if (step.say.empty() && !hasTask && m_problems.added() == problemsBefore)
            m_problems.add(node.place,
                           TS_TEXT("expected something to say or to do in this step: say, ask, aim, "
                                   "pick or try"));
        lesson.steps.push_back(std::move(step));
    }

    void readExpect(const YamlNode& list, LessonStep& step) {
        if (!list.isList()) {
            m_problems.add(list.place,
                           {TS_TEXT("found {0}, expected a list of claims, such as [deadlock in 1]"),
                            describeNode(list)});
            return;
        }
        for (const YamlNode& item : list.items)
            if (std::optional<LessonExpression> claim = m_values.claim(item))
                step.expect.push_back(std::move(*claim));
    }

    ProblemList& m_problems;
    LessonValues m_values;
    StageReader m_stages;
};

} // namespace

Result<LessonPtr> readLesson(std::string_view text, const std::string& fileName) {
    ProblemList problems(fileName);
    auto lesson = std::make_shared<Lesson>();
    lesson->id = std::filesystem::path(fileName).stem().string();
    lesson->file = fileName;
    Problems ofWorkloads;
    if (const std::optional<YamlNode> root = readYaml(text, problems)) {
        LessonReader reader(text, fileName, problems);
        reader.read(*root, *lesson);
        ofWorkloads = reader.takeProblems();
    }
    if (problems.empty() && ofWorkloads.empty()) {
        lesson->text = text;
        return lesson;
    }
    Problems all = problems.take();
    for (Problem& problem : ofWorkloads)
        if (all.size() < ProblemList::kMax) all.push_back(std::move(problem));
    return tl::unexpected(std::move(all));
}

Result<LessonPtr> readLessonFile(const std::string& path) {
    const Result<std::string> text =
        readTextFile(path, {TS_TEXT("this is a folder, expected a lesson file"),
                            TS_TEXT("the file is larger than 16 MB, the limit for a lesson")});
    if (!text) return tl::unexpected(text.error());
    return readLesson(*text, path);
}

bool isLesson(std::string_view text) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        const bool passed = line.find_first_not_of(" \t\r") == std::string_view::npos ||
                            line.starts_with('#') || line.starts_with("---") || line.starts_with('%');
        if (!passed) return line.starts_with(kVersionKey) && line.substr(kVersionKey.size()).starts_with(':');
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

} // namespace timeslice
