#include "core/lessons/lesson_task_reader.h"

#include "core/base/words.h"
#include "core/models/registry.h"
#include "core/run/declared.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::array kAskKeys{"question"sv, "choices"sv,       "right"sv,
                              "number"sv,   "who-runs-next"sv, "because"sv};
constexpr std::array kChoiceKeys{"text"sv, "when"sv};
constexpr std::array kNumberKeys{"value"sv, "within"sv};
constexpr std::array kNextKeys{"run"sv, "core"sv, "at"sv};
constexpr std::array kAimKeys{"run"sv, "policy"sv, "goal"sv, "hint"sv};
constexpr std::array kPickKeys{"from"sv, "goal"sv, "because"sv};
constexpr std::array kTryKeys{"set"sv, "on"sv, "until"sv, "say"sv};
constexpr std::array kTasks{"ask"sv, "aim"sv, "pick"sv, "try"sv};
constexpr std::array kAnswers{"choices"sv, "number"sv, "who-runs-next"sv};
constexpr size_t kMostChoices = 9; // a key each
constexpr std::string_view kManual = "manual";
constexpr std::string_view kAll = "all"; // the choices are right

class LessonTaskReader {
  public:
    LessonTaskReader(Stage& stage, LessonValues& values)
        : m_stage(stage), m_values(values), m_problems(values.problems()) {}

    LessonTask read(const YamlNode& step) {
        const std::optional<std::string_view> kind = theOnlyOne(step, kTasks);
        if (!kind) return {};
        const YamlNode& node = *step.find(*kind);
        if (*kind == "ask") return readAsk(node);
        if (*kind == "aim") return readAim(node);
        if (*kind == "pick") return readPick(node);
        return readTry(node);
    }

  private:
    // Which of the keys the map has; none, or a problem if it has several.
    std::optional<std::string_view> theOnlyOne(const YamlNode& map, std::span<const std::string_view> keys) {
        std::optional<std::string_view> only;
        for (const std::string_view key : keys) {
            const YamlNode* value = map.find(key);
            if (value == nullptr) continue;
            if (only)
                m_problems.add(value->place, {TS_TEXT("found both '{0}' and '{1}', expected one of {2}"),
                                              *only, key, joinWords(keys)});
            only = only.value_or(key);
        }
        return only;
    }

    LessonTask readAsk(const YamlNode& node) {
        if (!m_values.isMapOf(node, kAskKeys, TS_TEXT("a map with a question and its answer"))) return {};
        const YamlNode* question = m_values.demanded(node, "question", "ask");
        LessonAsk ask;
        ask.place = node.place;
        ask.question = m_values.richText(question);
        ask.because = m_values.richText(node.find("because"));
        const std::optional<std::string_view> kind = theOnlyOne(node, kAnswers);
        if (!kind) {
            m_problems.add(node.place,
                           {TS_TEXT("expected an answer in 'ask': one of {0}"), joinWords(kAnswers)});
            return {};
        }
        const YamlNode* right = node.find("right");
        if (right != nullptr && *kind != "choices")
            m_problems.add(right->place, TS_TEXT("found 'right' without 'choices'"));
        if (*kind == "choices")
            ask.answer = readChoices(*node.find("choices"), right);
        else if (*kind == "number" && !readNumber(*node.find("number"), ask))
            return {};
        else if (*kind == "who-runs-next")
            ask.answer = readNext(*node.find("who-runs-next"));
        return ask;
    }

    LessonChoices readChoices(const YamlNode& list, const YamlNode* right) {
        LessonChoices choices;
        if (!list.isList() || list.items.size() < 2 || list.items.size() > kMostChoices) {
            m_problems.add(list.place, {TS_TEXT("found {0}, expected a list of 2 to {1} choices"),
                                        list.isList() ? Text("{0}", list.items.size()) : describeNode(list),
                                        kMostChoices});
            return choices;
        }
        for (const YamlNode& item : list.items) choices.choices.push_back(readChoice(item));
        const auto says = [](const LessonChoice& choice) { return choice.when.has_value(); };
        const bool byClaims = std::ranges::any_of(choices.choices, says);
        choices.allRight = right != nullptr && right->isScalar() && right->text == kAll;
        if (choices.allRight) return choices;
        if (right != nullptr && byClaims)
            m_problems.add(right->place,
                           TS_TEXT("found 'right' beside choices with 'when', which say it already"));
        else if (right != nullptr)
            readRight(*right, choices);
        else if (!byClaims)
            m_problems.add(list.place,
                           TS_TEXT("expected the key 'right' in 'ask', or 'when' in the choices"));
        return choices;
    }

    // A text alone, or with what makes it right.
    LessonChoice readChoice(const YamlNode& node) {
        LessonChoice choice;
        if (!node.isMap() || (node.find("text") == nullptr && node.find("when") == nullptr)) {
            choice.text = m_values.richText(&node);
            return choice;
        }
        checkKeys(node, {kChoiceKeys, {}}, m_problems);
        choice.text = m_values.richText(m_values.demanded(node, "text", "choices"));
        if (const YamlNode* when = node.find("when")) choice.when = m_values.claim(*when);
        return choice;
    }

    void readRight(const YamlNode& node, LessonChoices& choices) {
        const auto most = static_cast<int64_t>(choices.choices.size());
        if (const std::optional<int64_t> right = m_values.integer(node, 1, most))
            choices.right = static_cast<size_t>(*right - 1);
    }

    bool readNumber(const YamlNode& node, LessonAsk& ask) {
        if (!m_values.isMapOf(node, kNumberKeys,
                              TS_TEXT("a value, such as {{value: makespan of 1, within: 10%}}")))
            return false;
        const YamlNode* value = m_values.demanded(node, "value", "number");
        const YamlNode* within = m_values.demanded(node, "within", "number");
        if (value == nullptr || within == nullptr) return false;
        std::optional<LessonExpression> figure = m_values.figure(*value);
        const std::optional<Tolerance> tolerance = m_values.tolerance(*within);
        if (!figure || !tolerance) return false;
        ask.answer = LessonNumber{std::move(*figure), *tolerance};
        return true;
    }

    LessonNext readNext(const YamlNode& node) {
        LessonNext next;
        if (!m_values.isMapOf(node, kNextKeys, TS_TEXT("an instant, such as {{run: 1, core: 1, at: 12 ms}}")))
            return next;
        if (const YamlNode* run = node.find("run")) next.run = placeOfRun(*run);
        const YamlNode* core = m_values.demanded(node, "core", "who-runs-next");
        const YamlNode* at = m_values.demanded(node, "at", "who-runs-next");
        if (core != nullptr)
            next.core = CoreId{static_cast<int32_t>(m_values.integer(*core, 1, INT32_MAX).value_or(1) - 1)};
        const StageInstant defaults{Nanos{0}, next.run, {}};
        if (at != nullptr) next.at = m_values.instant(*at, defaults, m_stage.runs.size()).value_or(defaults);
        return next;
    }

    LessonTask readAim(const YamlNode& node) {
        if (!m_values.isMapOf(node, kAimKeys, TS_TEXT("an aim, such as {{run: 1, goal: lost-update}}")))
            return {};
        const YamlNode* goal = m_values.demanded(node, "goal", "aim");
        if (const YamlNode* policy = node.find("policy")) m_values.oneOf(*policy, std::array{kManual});
        if (goal == nullptr) return {};
        std::optional<LessonExpression> claim = m_values.claim(*goal, claimOf(goal->text));
        const YamlNode* run = node.find("run");
        const size_t place = run ? placeOfRun(*run) : 0;
        if (!claim || place >= m_stage.runs.size()) return {};
        StageRun& aimed = m_stage.runs[place];
        aimed.simulation.policy = std::string(kManual);
        aimed.spec = aimed.simulation;
        return LessonAim{place, std::move(*claim), goal->text, m_values.richText(node.find("hint")),
                         node.place};
    }

    // A goal in a word, or in the words "order A B C", as a claim.
    static std::string claimOf(const std::string& goal) {
        if (goal == "lost-update") return "lost_updates > 0";
        if (goal.starts_with("order ") && goal.find('=') == std::string::npos)
            return "order = " + goal.substr(6);
        return goal;
    }

    LessonTask readPick(const YamlNode& node) {
        if (!m_values.isMapOf(node, kPickKeys,
                              TS_TEXT("a pick, such as {{from: [serial, gil], goal: least makespan}}")))
            return {};
        const YamlNode* from = m_values.demanded(node, "from", "pick");
        const YamlNode* goal = m_values.demanded(node, "goal", "pick");
        if (from == nullptr || goal == nullptr) return {};
        std::vector<std::string> models = readModels(*from);
        const bool least = goal->text.starts_with("least ");
        if (!goal->isScalar() || (!least && !goal->text.starts_with("most "))) {
            m_problems.add(goal->place,
                           {TS_TEXT("found {0}, expected least or most and a figure, such as least "
                                    "makespan"),
                            describeNode(*goal)});
            return {};
        }
        std::optional<LessonExpression> figure = m_values.figure(*goal, goal->text.substr(least ? 6 : 5));
        if (!figure || m_stage.runs.empty()) return {};
        return LessonPick{std::move(models), least, std::move(*figure),
                          m_values.richText(node.find("because")), node.place};
    }

    std::vector<std::string> readModels(const YamlNode& list) {
        std::vector<std::string> all;
        if (!list.isList() || list.items.size() < 2 || list.items.size() > kMostChoices)
            m_problems.add(list.place, {TS_TEXT("found {0}, expected a list of 2 to {1} models"),
                                        list.isList() ? Text("{0}", list.items.size()) : describeNode(list),
                                        kMostChoices});
        std::vector<std::string_view> known;
        for (const ModelInfo& model : models()) known.push_back(model.id);
        for (const YamlNode& item : list.items)
            if (m_values.oneOf(item, known)) all.push_back(item.text);
        return all;
    }

    LessonTask readTry(const YamlNode& node) {
        if (!m_values.isMapOf(node, kTryKeys,
                              TS_TEXT("a setting to try, such as {{set: cores, on: common}}")))
            return {};
        const YamlNode* set = m_values.demanded(node, "set", "try");
        const YamlNode* until = m_values.demanded(node, "until", "try");
        if (set == nullptr || until == nullptr) return {};
        std::optional<LessonExpression> claim = m_values.claim(*until);
        checkSetting(*set);
        const YamlNode* on = node.find("on");
        std::optional<size_t> run;
        if (on != nullptr && !(on->isScalar() && on->text == "common")) run = placeOfRun(*on);
        if (!claim) return {};
        return LessonTry{set->text, run, std::move(*claim), m_values.richText(node.find("say")), node.place};
    }

    // Of the machine, a model or a policy, or a parameter of the stage's workload.
    void checkSetting(const YamlNode& set) {
        std::vector<std::string_view> known = declaredKeys();
        for (const std::string_view key : {"cores"sv, "policy"sv, "model"sv}) known.push_back(key);
        if (const WorkloadPtr& workload = m_stage.workload.workload)
            for (const auto& [name, value] : workload->parameters) known.push_back(name);
        if (set.isScalar() && std::ranges::count(known, set.text) > 0) return;
        const std::string nearest = set.isScalar() ? nearestWord(set.text, known) : std::string();
        if (nearest.empty())
            m_problems.add(set.place,
                           {TS_TEXT("found {0}, expected a setting, or a parameter of the workload"),
                            describeNode(set)});
        else
            m_problems.add(set.place,
                           {TS_TEXT("found {0}, expected a setting, or a parameter of the workload; "
                                    "did you mean '{1}'?"),
                            describeNode(set), nearest});
    }

    size_t placeOfRun(const YamlNode& node) {
        return m_values.placeOfRun(node, m_stage.runs.size()).value_or(0);
    }

    Stage& m_stage;
    LessonValues& m_values;
    ProblemList& m_problems;
};

} // namespace

LessonTask readLessonTask(const YamlNode& step, Stage& stage, LessonValues& values) {
    return LessonTaskReader(stage, values).read(step);
}

} // namespace timeslice
