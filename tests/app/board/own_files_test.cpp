#include "app/board/own_files.h"

#include "tests/app/lessons/small_lessons.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <sys/stat.h>

namespace timeslice {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string kFileText = "timeslice: 1\nname: Mine\ntasks:\n  - {name: A, steps: [cpu: 5 ms]}\n";

class OwnFilesTest : public ::testing::Test {
  protected:
    void write(const QString& name, const std::string& text) {
        QFile file(root.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
        file.write(text.data(), static_cast<qint64>(text.size()));
    }
    OwnFiles read(const OwnFiles& known = {}) { return readOwnFiles(root.path(), known, {}); }
    static std::vector<std::string> names(const OwnFiles& found) {
        std::vector<std::string> all;
        for (const OwnFilePtr& file : found.files) all.push_back(file->name.toStdString());
        return all;
    }

    QTemporaryDir folder;
    QDir root{folder.path()};
};

TEST_F(OwnFilesTest, AreThoseOfTheFolderAndThenThoseOfItsSubfoldersByName) {
    ASSERT_TRUE(root.mkpath(QStringLiteral("week/deeper")));
    for (const char* name :
         {"b.yml", "A.yaml", "notes.txt", ".hidden.yaml", "week/c.yaml", "week/deeper/d.yaml"})
        write(QString::fromLatin1(name), kFileText);
    EXPECT_THAT(names(read()), ElementsAre("A.yaml", "b.yml", "week/c.yaml"));
}

TEST_F(OwnFilesTest, AreLessonsOrWorkloadsByTheirContent) {
    write(QStringLiteral("a.yaml"), "# A comment first.\n" + test::kTurns);
    write(QStringLiteral("b.yaml"), kFileText);
    const OwnFiles found = read();
    ASSERT_EQ(found.files.size(), 2U);
    EXPECT_TRUE(found.files[0]->isLesson);
    ASSERT_NE(found.files[0]->lesson, nullptr);
    EXPECT_EQ(found.files[0]->lesson->title, "Turns");
    EXPECT_FALSE(found.files[1]->isLesson);
    ASSERT_NE(found.files[1]->workload, nullptr);
    EXPECT_EQ(found.files[1]->workload->name, "Mine");
}

TEST_F(OwnFilesTest, HaveTheirErrorsWithLineAndColumn) {
    write(QStringLiteral("broken.yaml"), "timeslice: 1\ntasks:\n  - {name: A, steps: [cpu: 5]}\n");
    write(QStringLiteral("lesson.yaml"), "timeslice-lesson: 1\ntitle: Half\n");
    write(QStringLiteral("other.yaml"), "services: {}\n");
    const OwnFiles found = read();
    ASSERT_EQ(found.files.size(), 3U);
    EXPECT_EQ(found.files[0]->workload, nullptr);
    ASSERT_FALSE(found.files[0]->problems.empty());
    EXPECT_EQ(found.files[0]->problems.front().line, 3);
    EXPECT_GT(found.files[0]->problems.front().column, 0);
    EXPECT_TRUE(found.files[1]->isLesson);
    EXPECT_FALSE(found.files[1]->problems.empty());
    EXPECT_FALSE(found.files[2]->problems.empty()) << "neither a lesson nor a workload";
}

TEST_F(OwnFilesTest, AreNotReadIfTheyAreLarge) {
    write(QStringLiteral("large.yaml"), kFileText + "# " + std::string(kMostOwnBytes, 'x') + "\n");
    write(QStringLiteral("lesson.yaml"), test::kTurns + "# " + std::string(kMostOwnBytes, 'x') + "\n");
    const OwnFiles found = read();
    ASSERT_EQ(found.files.size(), 2U);
    for (const OwnFilePtr& file : found.files) {
        EXPECT_TRUE(file->isLarge);
        EXPECT_EQ(file->workload, nullptr);
        EXPECT_EQ(file->lesson, nullptr);
        EXPECT_TRUE(file->problems.empty());
    }
    EXPECT_FALSE(found.files[0]->isLesson);
    EXPECT_TRUE(found.files[1]->isLesson);
}

TEST_F(OwnFilesTest, AreTheFirstOnesByNameIfThereAreTooMany) {
    ASSERT_TRUE(root.mkpath(QStringLiteral("sub")));
    write(QStringLiteral("sub/z.yaml"), kFileText);
    for (size_t i = 0; i < kMostOwnFiles; ++i)
        write(QStringLiteral("%1.yaml").arg(i, 4, 10, QLatin1Char('0')), kFileText);
    const OwnFiles found = read();
    EXPECT_EQ(found.files.size(), kMostOwnFiles);
    EXPECT_EQ(found.files.back()->name, QStringLiteral("0199.yaml"));
    EXPECT_TRUE(found.hasMore);
    ASSERT_TRUE(QFile::remove(root.filePath(QStringLiteral("sub/z.yaml"))));
    EXPECT_FALSE(read().hasMore);
}

TEST_F(OwnFilesTest, AreNotReadAgainIfTheyAreAsTheyWere) {
    write(QStringLiteral("a.yaml"), kFileText);
    write(QStringLiteral("b.yaml"), kFileText);
    write(QStringLiteral("l.yaml"), test::kTurns);
    const OwnFiles first = read();
    EXPECT_EQ(read(first).files, first.files);
    write(QStringLiteral("b.yaml"), kFileText + "# and more\n");
    const OwnFiles second = read(first);
    ASSERT_EQ(second.files.size(), 3U);
    EXPECT_EQ(second.files[0], first.files[0]);
    EXPECT_NE(second.files[1], first.files[1]);
    EXPECT_NE(second.files[2], first.files[2]) << "a lesson may name a workload that has changed";
}

TEST_F(OwnFilesTest, AreReadOnlySoFarWhenItIsStopped) {
    write(QStringLiteral("a.yaml"), kFileText);
    std::stop_source stop;
    stop.request_stop();
    const OwnFiles found = readOwnFiles(root.path(), {}, stop.get_token());
    EXPECT_TRUE(found.interrupted);
    EXPECT_THAT(found.files, IsEmpty());
    EXPECT_THAT(names(read(found)), ElementsAre("a.yaml"));
}

TEST_F(OwnFilesTest, LeaveOutWhatCouldTakeForEverToRead) {
    ASSERT_EQ(mkfifo(root.filePath(QStringLiteral("pipe.yaml")).toUtf8().constData(), 0600), 0);
    EXPECT_THAT(names(read()), IsEmpty());
}

TEST_F(OwnFilesTest, AreNoneInAFolderThatIsNotThere) {
    const OwnFiles found = readOwnFiles(root.filePath(QStringLiteral("nowhere")), {}, {});
    EXPECT_THAT(found.files, IsEmpty());
    EXPECT_TRUE(found.folders.isEmpty());
}

} // namespace
} // namespace timeslice
