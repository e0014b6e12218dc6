// What stands in the window, written as a lesson and read again.
#include "app/lessons/window_stage.h"

#include "app/timeline/view_state.h"
#include "core/lessons/lesson_reader.h"
#include "core/lessons/lesson_writer.h"
#include "core/lessons/same_stage.h"
#include "core/workload/catalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using ::testing::HasSubstr;

const std::string kTwoJobs = "timeslice: 1\n"
                             "name: Two jobs   # of mine\n"
                             "parameters: {long: 4 ms}\n"
                             "tasks:\n"
                             "  - {name: A, steps: [{cpu: \"${long}\"}]}\n"
                             "  - {name: B, steps: [{cpu: 4 ms}]}\n";

class WindowStage : public ::testing::Test {
  protected:
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    WorkloadPtr fileOf(const std::string& text, const char* name, const ParameterTexts& parameters = {}) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        file.close();
        const auto read = readWorkloadFile(path(name).toStdString(), parameters);
        EXPECT_TRUE(read) << describe(read ? Problems() : read.error());
        return read ? *read : nullptr;
    }

    static timeslice::Setup setupOf(const WorkloadPtr& workload) {
        timeslice::Setup setup = withWorkload({}, workload->id, workload);
        setup.cards = {{1, "preemptive", {}}, {2, "gil", {}}};
        setup.nextId = 3;
        return setup;
    }

    // The lesson's text, once what is read from it shows the same.
    std::string written(const timeslice::Setup& setup, std::optional<int> alone = {}) {
        const Stage stage = stageOf(setup, view, alone);
        const std::string file = path("lesson.yaml").toStdString();
        const auto text = writeLesson({"Mine", 5, "A point.", "", {{"One", "Look.", "", stage}}}, file);
        EXPECT_TRUE(text) << describe(text ? Problems() : text.error());
        if (!text) return {};
        const auto lesson = readLesson(*text, file);
        EXPECT_TRUE(lesson && isSameStage((*lesson)->steps[0].stage, stage)) << *text;
        return *text;
    }

    QTemporaryDir folder;
    ViewState view;
};

TEST_F(WindowStage, NamesBuiltInWorkloads) {
    EXPECT_THAT(written(setupOf(*findWorkload("mixed"))), HasSubstr("workload: mixed\n"));
}

TEST_F(WindowStage, NamesFilesFromTheLessonsFolder) {
    EXPECT_THAT(written(setupOf(fileOf(kTwoJobs, "two.yaml"))), HasSubstr("workload: two.yaml\n"));
}

TEST_F(WindowStage, WritesInPlaceWhatIsNoLongerItsFile) {
    const WorkloadPtr workload = fileOf(kTwoJobs, "two.yaml");
    fileOf(kTwoJobs + "# changed\n", "two.yaml");
    EXPECT_THAT(written(setupOf(workload)),
                HasSubstr("workload:\n        timeslice: 1\n        name: Two jobs   # of mine\n"));
    QFile::remove(path("two.yaml"));
    EXPECT_THAT(written(setupOf(workload)), HasSubstr("workload:\n        timeslice: 1\n"));
}

TEST_F(WindowStage, WritesParametersThatAreNotAsTheWorkloadSays) {
    timeslice::Setup setup = setupOf(fileOf(kTwoJobs, "two.yaml", {{"long", "7500us"}}));
    setup.parameters = {{"long", "7500us"}};
    EXPECT_THAT(written(setup), HasSubstr("parameters: {long: 7500us}\n"));
    setup.parameters.clear();
    EXPECT_THAT(written(setup), HasSubstr("parameters: {long: 7.5 ms}\n")) << "nobody knows how it was typed";
}

TEST_F(WindowStage, WritesCardsThatHaveAWorkloadOfTheirOwn) {
    timeslice::Setup setup = setupOf(fileOf(kTwoJobs, "two.yaml"));
    setup.cards[0].workload = *findWorkload("race");
    setup.cards[1].workload = fileOf(kTwoJobs, "two.yaml", {{"long", "9 ms"}});
    const std::string text = written(setup);
    EXPECT_THAT(text, HasSubstr("{model: preemptive, workload: race}"));
    EXPECT_THAT(text, HasSubstr("{model: gil, parameters: {long: 9 ms}}"));
}

TEST_F(WindowStage, WritesSettingsOfCardsAndDecisions) {
    timeslice::Setup setup = setupOf(*findWorkload("race"));
    setup.common.settings["switch_interval"] = 1'000'000;
    setup.common.policy = "fcfs";
    RunSpec own = specOf(setup, setup.cards[0]);
    own.policy = "manual";
    own.ideal = true;
    setup = withCardSpec(setup, 1, own);
    setup.cards[0].choices = {1, 0, 1};
    setup.cards[0].label = "By hand: me";
    EXPECT_THAT(written(setup, 2), HasSubstr("alone: 2\n"));
    EXPECT_THAT(written(setup), HasSubstr("choices: [1, 0, 1]"));
}

// The suggestions of a workload are what its runs have if nothing else is said.
TEST_F(WindowStage, SaysWhereSettingsAreNotAsTheWorkloadSuggests) {
    for (const BuiltinWorkload& builtin : builtinWorkloads()) {
        timeslice::Setup setup =
            withWorkload({}, std::string(builtin.id), *findWorkload(std::string(builtin.id)));
        written(setup);
        setup.common.cores.reset();
        setup.common.policy = "rr";
        setup.common.settings.clear();
        written(setup);
    }
}

TEST_F(WindowStage, WritesHowItIsLookedAt) {
    const timeslice::Setup setup = setupOf(*findWorkload("mixed"));
    view.setExtent(100ms);
    view.fit();
    EXPECT_FALSE(stageOf(setup, view, {}).range) << "all of it is visible";
    view.setRange(Nanos{-2'000'000}, Nanos{33'333'333});
    view.setPlayhead(Nanos{7'654'321});
    view.setLaneMode(LaneMode::ByCore);
    view.setCovered(true);
    const std::string text = written(setup);
    EXPECT_THAT(text, HasSubstr("range: 0 ms to 33.34 ms\n"));
    EXPECT_THAT(text, HasSubstr("playhead: 7.654321 ms\n"));
    EXPECT_THAT(text, HasSubstr("lanes: core\n"));
    EXPECT_THAT(text, HasSubstr("cover: true\n"));
}

} // namespace
} // namespace timeslice
